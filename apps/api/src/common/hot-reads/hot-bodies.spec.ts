import { HotBodies, type HotBody } from './hot-bodies';

const KIB = 1024;
const A_MINUTE = 60_000;

let bodies: HotBodies;
beforeEach(() => {
  bodies = new HotBodies(64 * KIB, A_MINUTE);
});

const bodyOf = (entries: string[] | undefined, bytes = 1): HotBody => ({
  body: Buffer.alloc(bytes),
  etag: '"tag"',
  headers: [],
  validators: [],
  route: '/entries/:slug',
  entries,
  seen: undefined,
});
const keep = (key: string, entries: string[] | undefined, bytes?: number) =>
  bodies.keep(bodies.begin(key), bodyOf(entries, bytes));
const kept = (...keys: string[]) => keys.filter((key) => bodies.find(key) !== undefined);

it('drops what shows an entry that changed, and what any entry may change', () => {
  keep('one', ['1']);
  keep('both', ['1', '2']);
  keep('two', ['2']);
  keep('list', undefined);
  bodies.drop(new Set(['1']));
  expect(kept('one', 'both', 'two', 'list')).toEqual(['two']);
  bodies.drop(new Set(['2']));
  expect(kept('two')).toEqual([]);
});

it('drops all when everything changed', () => {
  keep('one', ['1']);
  keep('list', undefined);
  bodies.drop(new Set(['*']));
  expect([kept('one', 'list'), bodies.bytes]).toEqual([[], 0]);
});

it('does not keep what changed while it was made', () => {
  const loads = ['one', 'two', 'list'].map((key) => bodies.begin(key));
  bodies.drop(new Set(['1']));
  const made = [bodyOf(['1']), bodyOf(['2']), bodyOf(undefined)];
  loads.forEach((load, index) => bodies.keep(load, made[index] as HotBody));
  expect(kept('one', 'two', 'list')).toEqual(['two']);
  const load = bodies.begin('one');
  bodies.drop(new Set(['*']));
  bodies.keep(load, bodyOf(['1']));
  expect(kept('one')).toEqual([]);
});

it('tells those who wait when it is over, whether anything was kept or not', async () => {
  const [a, b] = [bodies.begin('a'), bodies.begin('b')];
  expect([bodies.loading('a'), bodies.loading('c')]).toEqual([a, undefined]);
  bodies.keep(a, bodyOf(['1']));
  bodies.abandon(b);
  await Promise.all([a.over, b.over]);
  expect([bodies.loading('a'), bodies.loading('b')]).toEqual([undefined, undefined]);
  expect(kept('a', 'b')).toEqual(['a']);
});

it('never takes more bytes than it may: the least read give way', () => {
  for (let n = 0; n < 100; n += 1) {
    keep(`body ${n}`, [String(n)], 3 * KIB);
    bodies.find('body 0');
    expect(bodies.bytes).toBeLessThanOrEqual(64 * KIB);
  }
  expect(kept('body 0', 'body 50', 'body 99')).toEqual(['body 0', 'body 99']);
});

it('does not take what is larger than all there is room for', () => {
  keep('large', ['1'], 100 * KIB);
  expect([kept('large'), bodies.bytes]).toEqual([[], 0]);
});

describe('as time goes by', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['performance'] }));
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });
  const start = performance.now();
  const after = (milliseconds: number) => {
    jest.spyOn(performance, 'now').mockReturnValue(start + milliseconds);
    jest.advanceTimersByTime(milliseconds);
  };

  it('counts the life of a body from when its making began', () => {
    after(0);
    const [slow, slower] = [bodies.begin('slow'), bodies.begin('slower')];
    after(A_MINUTE / 2);
    bodies.keep(slow, bodyOf(['1']));
    after(A_MINUTE - 1);
    expect(kept('slow')).toEqual(['slow']);
    after(A_MINUTE + 1);
    bodies.keep(slower, bodyOf(['2']));
    expect(kept('slow', 'slower')).toEqual([]);
  });

  it('keeps nothing for longer than it may', () => {
    after(0);
    keep('long', ['1']);
    bodies.keep(bodies.begin('short'), bodyOf(['2']), 1_000);
    bodies.keep(bodies.begin('longer'), bodyOf(['3']), 10 * A_MINUTE);
    after(2_000);
    expect(kept('long', 'short', 'longer')).toEqual(['long', 'longer']);
    after(A_MINUTE + 1);
    expect(kept('long', 'longer')).toEqual([]);
  });
});
