import { compareEntries } from './compare-entries';
import type { ComparedCell, ComparedEntry } from './comparison';
import { type PrioritiesText, parsePriorities } from './priorities';
import { type Score, scoreEntries } from './scores';
import { cell, entry, no, quantity as q, rating, text, yes } from './testing/compared-entries';

/** Scores with the slug of the entry instead of its place. */
function scoresOf(entries: readonly ComparedEntry[], priorities: PrioritiesText = {}): [string, ...unknown[]][] | null {
  const { weights, must, directions } = parsePriorities(priorities);
  const rows = compareEntries(entries, { directions }).groups.flatMap((group) => group.rows);
  const scores = scoreEntries(entries, rows, { weights, must });
  return (
    scores &&
    scores.map(({ index, score, coverage, unmet }: Score) => [entries[index]!.slug, score, coverage, ...unmet])
  );
}

const phone = (slug: string, ...attributes: (ComparedCell | null)[]) =>
  entry(
    slug,
    attributes.filter((attribute) => attribute !== null),
  );

/** The battery is led by b, the weight by a; c has no weight; the rating is led by a and b together. */
const three = [
  phone('a', cell('battery', q('3692 mAh')), cell('weight', q('162 g'), 'lower'), cell('stars', rating(4))),
  phone('b', cell('battery', q('4970 mAh')), cell('weight', q('177 g'), 'lower'), cell('stars', rating(4))),
  phone('c', cell('battery', q('4000 mAh')), null, cell('stars', rating(3))),
];

describe('scores', () => {
  it('rank by the weight of the rows that an entry leads, with what they cover beside it', () => {
    expect(scoresOf(three, { weights: 'battery:3,weight:1' })).toEqual([
      ['b', '0.80', '1.00'],
      ['a', '0.40', '1.00'],
      ['c', '0.00', '0.80'],
    ]);
  });

  it('count a row that is not named once', () => {
    expect(scoresOf(three, { weights: 'weight:1' })).toEqual([
      ['a', '0.67', '1.00'],
      ['b', '0.67', '1.00'],
      ['c', '0.00', '0.67'],
    ]);
  });

  it('leave out a row of weight 0', () => {
    expect(scoresOf(three, { weights: 'battery:0,stars:0' })).toEqual([
      ['a', '1.00', '1.00'],
      ['b', '0.00', '1.00'],
      ['c', '0.00', '0.00'],
    ]);
  });

  it('pass over rows that are not there, and rows that are not decided', () => {
    const withText = three.map((side) => ({
      ...side,
      attributes: [...side.attributes, cell('maker', text(side.slug))],
    }));
    expect(scoresOf(withText, { weights: 'maker:10,price:10,type:10', must: 'price' })).toEqual(scoresOf(three));
  });

  it.each([
    [1, '0.13'],
    [3, '0.38'],
    [5, '0.63'],
  ])('round half up: %d of 8', (weight, score) => {
    const [a, b] = [cell('x', q('2 kg')), cell('y', q('1 kg'))];
    const sides = [phone('a', a, b), phone('b', cell('x', q('1 kg')), cell('y', q('2 kg')))];
    expect(scoresOf(sides, { weights: `x:${weight},y:${8 - weight}` })).toContainEqual(['a', score, '1.00']);
  });

  it('are none where nothing is decided or nothing counts', () => {
    expect(scoresOf([phone('a', cell('maker', text('a'))), phone('b', cell('maker', text('b')))])).toBeNull();
    expect(scoresOf(three, { weights: 'battery:0,weight:0,stars:0' })).toBeNull();
  });

  it('follow the direction that the reader gives a row', () => {
    expect(scoresOf(three, { weights: 'battery:10', directions: 'battery:lower' })?.[0]).toEqual(['a', '1.00', '1.00']);
    expect(scoresOf(three, { weights: 'battery:10', directions: 'battery:none' })?.[0]).toEqual(['a', '1.00', '1.00']);
  });

  describe('with must-haves', () => {
    it('put those last that miss one, whatever their score', () => {
      const sides = [...three, phone('d', cell('battery', q('9000 mAh')), null, cell('stars', rating(5)))];
      expect(scoresOf(sides, { must: 'weight' })).toEqual([
        ['a', '0.33', '1.00'],
        ['b', '0.00', '1.00'],
        ['d', '0.67', '0.67', 'weight'],
        ['c', '0.00', '0.67', 'weight'],
      ]);
    });

    it('put those that miss fewer before those that miss more, and name what they miss in the order of the rows', () => {
      const sides = [...three, phone('d', null, null, cell('stars', rating(5)))];
      expect(scoresOf(sides, { must: 'weight,battery' })?.map(([slug, , , ...unmet]) => [slug, ...unmet])).toEqual([
        ['a'],
        ['b'],
        ['c', 'weight'],
        ['d', 'battery', 'weight'],
      ]);
    });

    it.each([
      ['yes', {}, ['jack']],
      ['no, where the reader would rather not have it', { directions: 'jack:lower' }, []],
      ['yes, where it is a matter of taste', { directions: 'jack:none' }, ['jack']],
    ])('demand of yes and no: %s', (_, directions, unmet) => {
      const sides = [
        phone('a', cell('jack', no), cell('x', q('2 kg'))),
        phone('b', cell('jack', yes), cell('x', q('1 kg'))),
      ];
      const scores = scoresOf(sides, { must: 'jack', ...directions });
      expect(scores?.find(([slug]) => slug === 'a')?.slice(3)).toEqual(unmet);
    });
  });
});
