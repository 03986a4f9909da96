import { join } from 'node:path';
import { projectRoot } from '../../tools/project-root';
import { freePort } from '../../tools/servers/free-port';
import { answersHttp } from '../../tools/stack/answers-http';
import { nodeOptions } from '../../tools/stack/server-command';
import type { RunningChild } from './child-processes';
import { MEMBER } from './site';
import type { Site } from './site';
import { flaskFolder, pythonProgram } from './python';

/** `pkyx` keeps no answers, `hot pkyx` does. */
export type SubjectName = 'pkyx' | 'hot pkyx' | 'second pkyx' | 'bare' | 'second bare' | 'static' | 'Flask';

/** A server that is measured. */
export interface Subject extends RunningChild {
  name: SubjectName;
  url: string;
}

const references = join(projectRoot, 'bench/references');

/** Starts one of the servers on a free port. All that run on Node tell of their garbage collections. */
export async function startSubject(site: Site, name: SubjectName): Promise<Subject> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = await site.children.start({ name, ...planOf(site, name, port, url) });
  return { name, url, ...child };
}

type Plan = Omit<Parameters<Site['children']['start']>[0], 'name'>;

function planOf(site: Site, name: SubjectName, port: number, url: string): Plan {
  switch (name) {
    case 'pkyx':
    case 'second pkyx':
      return apiPlan(site, port, url, { PKYX_HOT_CACHE_MIB: '0' });
    case 'hot pkyx':
      return apiPlan(site, port, url, {});
    case 'bare':
    case 'second bare':
      return nodePlan('bare-server.mjs', port, `${url}/api/v1/entries?limit=1`, {
        MONGODB_URI: site.environment['MONGODB_URI'],
        BENCH_DOMAIN: site.built('libs/domain/src/index.js'),
      });
    case 'static':
      return nodePlan('static-server.mjs', port, url, {});
    case 'Flask':
      return flaskPlan(site, port, url);
  }
}

/** As the local stack runs it. */
function apiPlan(site: Site, port: number, url: string, settings: NodeJS.ProcessEnv): Plan {
  return {
    command: process.execPath,
    words: ['--trace-gc', ...nodeOptions, site.built('apps/api/src/main.js')],
    environment: { ...site.environment, PKYX_API_PORT: String(port), ...settings },
    ready: () => answersHttp(`${url}/health/ready`),
  };
}

function nodePlan(script: string, port: number, probe: string, environment: NodeJS.ProcessEnv): Plan {
  return {
    command: process.execPath,
    words: ['--trace-gc', join(references, script)],
    environment: { NODE_ENV: 'production', BENCH_PORT: String(port), ...environment },
    ready: () => answersHttp(probe),
  };
}

function flaskPlan(site: Site, port: number, url: string): Plan {
  return {
    command: pythonProgram('gunicorn'),
    words: [
      ...['--bind', `127.0.0.1:${port}`, '--workers', '2', '--threads', '4', '--worker-class', 'gthread'],
      ...['--keep-alive', '75', 'app:app'],
    ],
    folder: flaskFolder,
    environment: {
      MONGODB_URI: site.environment['MONGODB_URI'],
      BENCH_PASSWORD: MEMBER.password,
      PYTHONDONTWRITEBYTECODE: '1',
    },
    ready: () => answersHttp(`${url}/health`),
  };
}
