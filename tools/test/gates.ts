import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtFolder } from '../build/build';
import { configurationPage, configurationPagePath } from '../docs/configuration-page';
import { postmanFiles } from '../docs/postman';
import { projectRoot } from '../project-root';
import type { Say } from '../say';
import { outputOf } from '../stack-error';
import { installScriptsAreKnown, licencesAreAllowed } from './packages';

const run = promisify(execFile);

/** How one check of the sources ended. */
export interface GateResult {
  name: string;
  passed: boolean;
}

/** A check of the sources; rejects with what is wrong. */
interface Gate {
  name: string;
  check: () => Promise<void>;
}

const gates: Gate[] = [
  { name: 'format', check: () => script('lint:format') },
  { name: 'lint', check: () => script('lint') },
  { name: 'types', check: () => script('lint:types') },
  { name: 'dependencies', check: () => script('lint:dependencies') },
  { name: 'unused code', check: () => script('lint:unused') },
  { name: 'licences', check: licencesAreAllowed },
  { name: 'install scripts', check: installScriptsAreKnown },
  { name: 'OpenAPI document', check: openApiIsCurrent },
  { name: 'Postman collection', check: postmanFilesAreCurrent },
  { name: 'client types', check: clientTypesAreCurrent },
  { name: 'configuration page', check: configurationPageIsCurrent },
];

/** Runs every check, one after another, and prints what is wrong. */
export async function runGates(say: Say): Promise<GateResult[]> {
  const results: GateResult[] = [];
  for (const { name, check } of gates) {
    const fault = await check().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (fault !== undefined) console.error(outputOf(fault));
    say(`${name}: ${fault === undefined ? 'passed' : 'FAILED'}`);
    results.push({ name, passed: fault === undefined });
  }
  return results;
}

async function script(name: string): Promise<void> {
  await run('npm', ['run', '--silent', name], { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 });
}

/** The document is made from the DTO classes; a committed one that differs would mislead clients. */
async function openApiIsCurrent(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pkyx-openapi-'));
  try {
    const made = join(folder, 'openapi.json');
    await run(process.execPath, [join(builtFolder, 'apps/api/src/cli.js'), 'openapi', made], { cwd: projectRoot });
    const committed = await readFile(join(projectRoot, 'docs/openapi.json'), 'utf8');
    if ((await readFile(made, 'utf8')) === committed) return;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw new Error('docs/openapi.json is not what the API answers: make it again with npm run docs:openapi');
}

/** The page's types of the API are made from the document. */
async function clientTypesAreCurrent(): Promise<void> {
  const generator = join(projectRoot, 'node_modules/openapi-typescript/bin/cli.js');
  const { stdout } = await run(process.execPath, [generator, 'docs/openapi.json'], {
    cwd: projectRoot,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === (await readFile(join(projectRoot, 'apps/web/src/lib/api-schema.d.ts'), 'utf8'))) return;
  throw new Error(
    'apps/web/src/lib/api-schema.d.ts is not what the document says: make it again with npm run docs:openapi',
  );
}

/** The collection and its environment are made from the document. */
async function postmanFilesAreCurrent(): Promise<void> {
  for (const { path, text } of await postmanFiles()) {
    if ((await readFile(path, 'utf8')) !== text) {
      throw new Error('docs/postman is not what the document says: make it again with npm run docs:postman');
    }
  }
}

async function configurationPageIsCurrent(): Promise<void> {
  if ((await readFile(configurationPagePath, 'utf8')) === (await configurationPage())) return;
  throw new Error('docs/configuration.md is not what the schemas say: make it again with npm run docs:configuration');
}
