import { effectiveRevisions } from './effective-revisions';

const history = (...restores: (number | null)[]) =>
  restores.map((restored, index) => ({ number: index + 1, restores: restored }));

const rollback = (number: number, ...reverts: number[]) => ({ number, restores: null, reverts });

describe('effectiveRevisions', () => {
  it.each([
    ['all, where nothing was restored', history(null, null, null), [1, 2, 3]],
    ['not what a restoration skipped', history(null, null, null, 1), [1, 4]],
    ['again what a restoration of a restored-over one brings back', history(null, null, 1, 2), [1, 2, 4]],
    ['what came after a restoration', history(null, null, 1, null), [1, 3, 4]],
    ['nothing of no history', [], []],
    ['not what was taken back by itself', [...history(null, null, null), rollback(4, 2)], [1, 3, 4]],
    ['what a taken back restoration skipped', [...history(null, null, 1), rollback(4, 3)], [1, 2, 4]],
    [
      'again what a restoration from before a rollback brings back',
      [...history(null, null), rollback(3, 2), { number: 4, restores: 2 }],
      [1, 2, 4],
    ],
  ])('names %s', (_what, revisions, numbers) => {
    expect(effectiveRevisions(revisions)).toEqual(numbers);
  });
});
