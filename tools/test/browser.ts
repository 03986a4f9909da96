import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Say } from '../say';
import { StackError } from '../stack-error';

const run = promisify(execFile);
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const packages = ['chromium', 'fonts-noto-cjk'];

/** The path of a Chromium for the browser tests; installs it and a Chinese font where they are missing and it may. */
export async function provideBrowser(say: Say): Promise<string> {
  const present = await findBrowser();
  if (present !== undefined && (await hasChineseFont())) return present;
  await install(say);
  const installed = await findBrowser();
  if (installed !== undefined) return installed;
  throw new StackError('The browser tests need Chromium, which was not found after its installation.');
}

async function findBrowser(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const path of folders.flatMap((folder) => commands.map((command) => join(folder, command)))) {
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

/** Pictures of the pages show boxes without one. */
async function hasChineseFont(): Promise<boolean> {
  const { stdout } = await run('fc-list', [':lang=zh', 'family']).catch(() => ({ stdout: '' }));
  return stdout.trim() !== '';
}

async function install(say: Say): Promise<void> {
  const command = `apt-get install -y ${packages.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new StackError(`The browser tests need Chromium and a Chinese font: sudo ${command}`);
  say(`installing ${packages.join(' and ')} …`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, timeout: 180_000 });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, timeout: 600_000 });
  } catch (error) {
    throw new StackError(
      `Chromium could not be installed (${(error as Error).message.split('\n')[0]}). Try: ${command}`,
    );
  }
}
