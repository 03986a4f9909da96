import { Batches } from './batches';

describe('batches', () => {
  it('gather what comes while one is under way', async () => {
    const batches: number[][] = [];
    const ends: (() => void)[] = [];
    const together = new Batches<number, number>((items) => {
      batches.push(items);
      return new Promise((resolve) => ends.push(() => resolve(items.length)));
    });
    const first = [together.add(1), together.add(2)];
    await Promise.resolve();
    const second = [together.add(3), together.add(4, 5)];
    expect(batches).toEqual([[1, 2]]);
    ends[0]?.();
    expect(await Promise.all(first)).toEqual([2, 2]);
    await new Promise(setImmediate);
    ends[1]?.();
    expect(await Promise.all(second)).toEqual([3, 3]);
    expect(batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  it('fail with those that are in them, and go on', async () => {
    const together = new Batches<string>((items) =>
      items.includes('bad') ? Promise.reject(new Error('bad')) : Promise.resolve(),
    );
    const bad = together.add('bad');
    await expect(bad).rejects.toThrow('bad');
    await expect(together.add('good')).resolves.toBeUndefined();
  });
});
