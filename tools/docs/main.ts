import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { configurationPage, configurationPagePath } from './configuration-page';
import { postmanFiles } from './postman';

/** What can be made again, by the name of the command. */
const makers: Record<string, () => Promise<{ path: string; text: string }[]>> = {
  configuration: async () => [{ path: configurationPagePath, text: await configurationPage() }],
  postman: postmanFiles,
};

void make(process.argv[2] ?? '');

async function make(name: string): Promise<void> {
  const files = await makers[name]?.();
  if (!files) throw new Error(`say what to make: ${Object.keys(makers).join(' or ')}`);
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
