import { Turns } from './turns';

describe('Turns', () => {
  it('lets so many run at a time, in the order they came', async () => {
    const turns = new Turns(2);
    const started: number[] = [];
    const finish: (() => void)[] = [];
    const all = [0, 1, 2, 3].map((number) =>
      turns.take(() => {
        started.push(number);
        return new Promise<void>((resolve) => finish.push(resolve));
      }),
    );
    expect(started).toEqual([0, 1]);
    finish[1]?.();
    await all[1];
    expect(started).toEqual([0, 1, 2]);
    finish[0]?.();
    await all[0];
    expect(started).toEqual([0, 1, 2, 3]);
    finish.forEach((end) => end());
    await Promise.all(all);
  });

  it('passes the turn on when work fails', async () => {
    const turns = new Turns(1);
    const failing = turns.take(() => Promise.reject(new Error('no')));
    const next = turns.take(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});
