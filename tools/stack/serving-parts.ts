import { findProgram } from '../binaries/find-program';
import { nginx } from '../binaries/programs';
import { sayAs } from '../say';
import { answersHttp } from './answers-http';
import type { DataFolder } from './data-folder';
import { insistOnValidConfiguration, nginxArguments, writeNginxConfiguration } from './nginx-configuration';
import type { NginxSettings } from './nginx-configuration';
import type { Parts } from './parts';
import type { ProcessPlan } from './supervised-process';

/** Starts an API process or a worker on a port. */
export async function startServer(
  parts: Parts,
  name: string,
  port: number,
  { environment, ...plan }: Pick<ProcessPlan, 'arguments' | 'environment' | 'marker'>,
): Promise<void> {
  await parts.start(name, {
    command: process.execPath,
    ...plan,
    environment: { ...environment, PKYX_API_PORT: String(port), PKYX_WORKER_PORT: String(port) },
    ready: () => answersHttp(`http://127.0.0.1:${port}/health/ready`),
    stopLimitMs: 20_000,
  });
}

/** Starts nginx before API processes. Throws a StackError when it refuses its configuration. */
export async function startNginx(
  parts: Parts,
  folder: DataFolder,
  settings: Pick<NginxSettings, 'port' | 'apiPorts' | 'webRoot'>,
): Promise<void> {
  const command = await findProgram(nginx, sayAs('nginx'));
  const accessLog = folder.at('logs', 'access.log');
  const configuration = await writeNginxConfiguration({ ...settings, folder: folder.at('nginx'), accessLog });
  await insistOnValidConfiguration(command, configuration);
  await parts.start('nginx', {
    command,
    arguments: nginxArguments(configuration),
    marker: configuration,
    ready: () => answersHttp(`http://127.0.0.1:${settings.port}/health/ready`),
    stopLimitMs: 15_000,
  });
}
