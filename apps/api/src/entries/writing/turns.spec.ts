import { Turns } from './turns';

describe('Turns', () => {
  it('lets work under one key wait for what came before, also when that fails', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        order.push(`${name} starts`);
        await Promise.resolve();
        order.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([
      turns.take('a', work('first', true)),
      turns.take('a', work('second')),
      turns.take('a', work('third')),
    ]);
    expect(order).toEqual(['first starts', 'first ends', 'second starts', 'second ends', 'third starts', 'third ends']);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('lets work under other keys go on', async () => {
    const turns = new Turns();
    let finish: () => void = () => undefined;
    const slow = turns.take('a', () => new Promise<void>((resolve) => (finish = resolve)));
    await expect(turns.take('b', () => Promise.resolve('done'))).resolves.toBe('done');
    finish();
    await slow;
  });
});
