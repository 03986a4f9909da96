import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Say } from '../say';
import { keep, keptIn, keptPath } from './kept-program';

const version = '8.2.6';
const place = keptPath(`mongodb-${version}`, 'mongod');

/** How long the download may stay silent before its first progress line, and between two of them. */
const firstSignMs = 5_000;
const nextSignMs = 30_000;

/** The copy of MongoDB's own build that an earlier run downloaded, if there is one. */
export async function keptMongod(): Promise<string | undefined> {
  return keptIn(place);
}

/** Downloads MongoDB's own build for this system and keeps it. Throws when the server is out of reach or stalls. */
export async function downloadMongod(say: Say): Promise<string> {
  say(`downloading MongoDB ${version} …`);
  return keep(place, (folder) => runDownload(folder, say));
}

function runDownload(folder: string, say: Say): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, 'download-mongod.mjs'), folder, version], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let stalled = false;
    const stop = (): void => {
      stalled = true;
      child.kill('SIGKILL');
    };
    let silence = setTimeout(stop, firstSignMs);
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      clearTimeout(silence);
      silence = setTimeout(stop, nextSignMs);
      const progress = /(\d+\.\d+%[^\n\r]*)/.exec(chunk.toString())?.[1];
      if (progress !== undefined) say(`downloading MongoDB ${version}: ${progress.trim()}`);
    });
    child.stderr.resume();
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(silence);
      const path = printed.trim().split('\n').at(-1) ?? '';
      if (code === 0 && path.startsWith(folder)) return resolve(path);
      reject(new Error(`MongoDB could not be downloaded: ${stalled ? 'no answer' : 'the server is out of reach'}`));
    });
  });
}
