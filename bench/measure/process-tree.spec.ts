import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuSecondsOf, memoryOf, parseStat } from './process-tree';

describe('parseStat', () => {
  it('adds up user and system time of a process and of its ended children, whatever its name is', () =>
    expect(parseStat('42 (a) b (c) S 7 42 42 0 -1 4194304 1 2 3 4 150 50 20 5 20 0 1 0')).toEqual({
      pid: 42,
      parent: 7,
      cpuSeconds: 2.25,
    }));
});

describe('what a process tree uses', () => {
  it('includes what its children use', async () => {
    const child = spawn(
      process.execPath,
      ['-e', 'const end = Date.now() + 300; while (Date.now() < end); console.log()'],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    const before = await cpuSecondsOf(process.pid);
    await once(child.stdout, 'data');
    await once(child, 'exit');
    expect(await cpuSecondsOf(process.pid)).toBeGreaterThan(before);
    expect((await memoryOf(process.pid)).now).toBeGreaterThan(10_000_000);
  });
});
