import fc from 'fast-check';
import { DomainError } from '../domain-error';
import { DIRECTIONS } from '../values/value';
import { formatPriorities, NO_PRIORITIES, parsePriorities, type PrioritiesText } from './priorities';

function refusalOf(text: PrioritiesText): DomainError | null {
  try {
    parsePriorities(text);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

describe('priorities in an address', () => {
  it('are read', () => {
    expect(
      parsePriorities({ weights: 'screen-size:10,重量:0', must: 'price,防水', directions: 'price:none,重量:lower' }),
    ).toEqual({
      weights: new Map([
        ['screen-size', 10],
        ['重量', 0],
      ]),
      must: new Set(['price', '防水']),
      directions: new Map([
        ['price', 'none'],
        ['重量', 'lower'],
      ]),
    });
  });

  it.each<PrioritiesText>([{}, { weights: '', must: '', directions: '' }, { weights: undefined }])(
    'say nothing where there are none: %j',
    (text) => {
      expect(parsePriorities(text)).toEqual(NO_PRIORITIES);
    },
  );

  it('are left out where they say nothing', () => {
    expect(formatPriorities(NO_PRIORITIES)).toEqual({});
    expect(formatPriorities({ ...NO_PRIORITIES, must: new Set(['a', 'b']) })).toEqual({ must: 'a,b' });
  });

  it.each([
    'a',
    'a:',
    ':1',
    'a:-1',
    'a:11',
    'a:1.5',
    'a:01',
    'a: 1',
    'a:1e1',
    'a:x',
    'a:1:2',
    'a:1,',
    ',a:1',
    'a:1,a:2',
  ])('are refused with the weights %j', (weights) => {
    expect(refusalOf({ weights })).toMatchObject({ code: 'bad-weights', field: 'weights' });
  });

  it.each([',', 'a,', ',a', 'a,,b', 'a,a', 'a:1'])('are refused with the must-haves %j', (must) => {
    expect(refusalOf({ must })).toMatchObject({ code: 'bad-must', field: 'must' });
  });

  it.each(['a', 'a:up', 'a:Higher', ':lower', 'a:lower,a:none', 'a:lower:none'])(
    'are refused with the directions %j',
    (directions) => {
      expect(refusalOf({ directions })).toMatchObject({ code: 'bad-directions', field: 'directions' });
    },
  );

  it('say what cannot be read, and how to write it', () => {
    expect(refusalOf({ weights: 'a:1,b:heavy' })?.detail).toEqual({
      zh: '看不懂「b:heavy」。请写成 screen-size:3,weight:0 这样，每项一次。权重是 0 到 10 的整数。',
      en: '“b:heavy” cannot be read. Write it as screen-size:3,weight:0, each row once. Weights are whole numbers from 0 to 10.',
    });
  });

  it('are read as they were written', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/[,:]/.test(text));
    const priorities = fc.record({
      weights: fc.uniqueArray(fc.tuple(key, fc.integer({ min: 0, max: 10 })), { selector: ([name]) => name }),
      must: fc.uniqueArray(key),
      directions: fc.uniqueArray(fc.tuple(key, fc.constantFrom(...DIRECTIONS)), { selector: ([name]) => name }),
    });
    fc.assert(
      fc.property(priorities, ({ weights, must, directions }) => {
        const written = { weights: new Map(weights), must: new Set(must), directions: new Map(directions) };
        expect(parsePriorities(formatPriorities(written))).toEqual(written);
      }),
    );
  });
});
