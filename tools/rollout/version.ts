import { execFile } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../project-root';
import { sayAs } from '../say';
import { build } from '../build/build';
import { outputOf, StackError } from '../stack-error';

const run = promisify(execFile);
const cache = join(projectRoot, '.cache/versions');

/** A built version of the whole project. */
export interface Version {
  name: string;
  root: string;
}

/** What is in the working copy. */
export async function thisVersion(): Promise<Version> {
  await build(sayAs('build'));
  return { name: 'this version', root: projectRoot };
}

/** What was committed there, built in a folder of its own and kept. Throws a StackError when there is no such commit. */
export async function versionAt(commit: string): Promise<Version> {
  const sha = await commitOf(commit);
  const version = { name: commit, root: join(cache, sha) };
  if (existsSync(version.root)) return version;
  const say = sayAs('version');
  const unfinished = `${version.root}.partial`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  say(`building ${commit} …`);
  try {
    const archive = join(unfinished, 'version.tar');
    await inFolder(projectRoot, 'git', 'archive', '--output', archive, sha);
    await inFolder(unfinished, 'tar', '-xf', archive);
    await rm(archive);
    await inFolder(unfinished, 'npm', 'ci');
    await inFolder(unfinished, 'npm', 'run', 'build');
  } catch (error) {
    throw new StackError(`${commit} cannot be built:\n${outputOf(error)}`);
  }
  await rename(unfinished, version.root);
  return version;
}

async function commitOf(name: string): Promise<string> {
  try {
    const { stdout } = await inFolder(
      projectRoot,
      'git',
      'rev-parse',
      '--verify',
      '--end-of-options',
      `${name}^{commit}`,
    );
    return stdout.trim();
  } catch {
    throw new StackError(`There is no commit ${name} here.`);
  }
}

async function inFolder(folder: string, command: string, ...words: string[]): Promise<{ stdout: string }> {
  const env = { ...process.env, CI: 'true', NODE_ENV: 'development' };
  return run(command, words, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 });
}
