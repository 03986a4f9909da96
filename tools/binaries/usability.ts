import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { missingLibraries } from './shared-libraries';
import type { Program } from './programs';

const run = promisify(execFile);

/** Why the program at `path` cannot serve, in words for a person; undefined when it can. */
export async function unusableBecause(program: Program, path: string): Promise<string | undefined> {
  const libraries = await missingLibraries(path);
  if (libraries !== undefined) return libraries;
  try {
    const { stdout, stderr } = await run(path, [program.versionArgument], { timeout: 10_000 });
    return tooOld(program, stdout + stderr);
  } catch (error) {
    return `it does not run (${firstLine(error)})`;
  }
}

function tooOld({ versionPattern, minimum }: Program, printed: string): string | undefined {
  const match = versionPattern.exec(printed);
  if (!match) return 'it does not tell its version';
  const [major, minor] = [Number(match[1]), Number(match[2])];
  const old = major < minimum[0] || (major === minimum[0] && minor < minimum[1]);
  return old ? `it is version ${major}.${minor}, and ${minimum.join('.')} or later is needed` : undefined;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
