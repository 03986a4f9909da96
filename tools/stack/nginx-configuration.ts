import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../project-root';
import { outputOf, StackError } from '../stack-error';

const run = promisify(execFile);
const source = join(projectRoot, 'nginx');
const template = 'nginx.conf.template';

export interface NginxSettings {
  /** Folder for the configuration, the process id and temporary files. */
  folder: string;
  port: number;
  apiPorts: number[];
  webRoot: string;
  accessLog: string;
}

/** Writes nginx's configuration from the files of `nginx/` and returns the path of the main one. */
export async function writeNginxConfiguration(settings: NginxSettings): Promise<string> {
  await mkdir(settings.folder, { recursive: true });
  const names = (await readdir(source)).filter((name) => name.endsWith('.conf'));
  await Promise.all(names.map((name) => copyFile(join(source, name), join(settings.folder, name))));
  const configuration = join(settings.folder, 'nginx.conf');
  await writeFile(configuration, render(await readFile(join(source, template), 'utf8'), await variables(settings)));
  return configuration;
}

/** Throws a StackError with nginx's own words when it would refuse the configuration. */
export async function insistOnValidConfiguration(nginx: string, configuration: string): Promise<void> {
  await run(nginx, ['-t', ...nginxArguments(configuration)]).catch((error: unknown) => {
    throw new StackError(`nginx refuses its configuration:\n${outputOf(error)}`);
  });
}

/** Arguments that make nginx use this configuration and touch nothing outside its folder. */
export function nginxArguments(configuration: string): string[] {
  const folder = join(configuration, '..');
  return ['-p', folder, '-c', configuration, '-e', join(folder, 'error.log')];
}

/** Fills in `${NAME}` like envsubst does for the container image. Throws on a name without a value. */
export function render(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{(PKYX_NGINX_[A-Z_]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nginx's template asks for ${name}, which has no value`);
    return value;
  });
}

async function variables(settings: NginxSettings): Promise<Record<string, string>> {
  return {
    // The workers read private folders, so they run as whoever owns them.
    PKYX_NGINX_USER: `${userInfo().username} ${await groupName()}`,
    PKYX_NGINX_RUNTIME: settings.folder,
    PKYX_NGINX_ERROR_LOG: join(settings.folder, 'error.log'),
    PKYX_NGINX_ACCESS_LOG: settings.accessLog,
    PKYX_NGINX_LISTEN: `127.0.0.1:${settings.port}`,
    PKYX_NGINX_WEB_ROOT: settings.webRoot,
    PKYX_NGINX_API_SERVERS: settings.apiPorts
      .map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`)
      .join('\n    '),
  };
}

async function groupName(): Promise<string> {
  return (await run('id', ['-gn'])).stdout.trim();
}
