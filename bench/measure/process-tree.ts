import { readdir, readFile } from 'node:fs/promises';

/** What `getconf CLK_TCK` says on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

interface ProcessStatus {
  pid: number;
  parent: number;
  cpuSeconds: number;
}

/** CPU seconds, in user and kernel mode, that a process and all it started have used, those that have ended included. */
export async function cpuSecondsOf(pid: number): Promise<number> {
  const tree = await processTree(pid);
  return tree.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}

/** Resident memory of a process and all it started, in bytes: now, and the most that each ever had. */
export async function memoryOf(pid: number): Promise<{ now: number; most: number }> {
  const sizes = await Promise.all((await processTree(pid)).map((each) => memoryOfOne(each.pid)));
  return sizes.reduce((sum, size) => ({ now: sum.now + size.now, most: sum.most + size.most }), { now: 0, most: 0 });
}

/** Reads a line of /proc/<pid>/stat, see proc(5). The name stands in brackets and may hold anything. */
export function parseStat(line: string): ProcessStatus {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [parent, user, system, userOfEnded, systemOfEnded] = [1, 11, 12, 13, 14].map((index) => Number(fields[index]));
  const ticks = (user ?? NaN) + (system ?? NaN) + (userOfEnded ?? NaN) + (systemOfEnded ?? NaN);
  return { pid: Number.parseInt(line, 10), parent: parent ?? NaN, cpuSeconds: ticks / TICKS_PER_SECOND };
}

async function processTree(root: number): Promise<ProcessStatus[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)));
  const all = lines.flatMap((line) => (line === undefined ? [] : [parseStat(line)]));
  const tree = all.filter(({ pid }) => pid === root);
  // Whoever is found is looked at in turn for those it started.
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

async function memoryOfOne(pid: number): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
}
