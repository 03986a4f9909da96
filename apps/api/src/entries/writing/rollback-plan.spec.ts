import type { ChangeRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';
import type { HistoricRevision } from './entry-history.service';
import { rollbackPlan } from './rollback-plan';

const vandal = new Types.ObjectId();
const other = new Types.ObjectId();
const change = (key: string, before: string | null, after: string | null): ChangeRecord => ({
  field: 'attribute',
  key,
  before,
  after,
});
type Edit = [author: Types.ObjectId, changes: ChangeRecord[], rest?: { restores?: number; reverts?: number[] }];
const history = (...edits: Edit[]): HistoricRevision[] =>
  edits.map(([author, changes, rest], index) => ({
    number: index + 1,
    author,
    at: new Date(),
    changes,
    restores: null,
    ...rest,
  }));
const plan = (...edits: Edit[]) => rollbackPlan(history(...edits), ({ author }) => author === vandal);

const creation: Edit = [other, [change('a', null, '1'), change('b', null, '2')]];

describe('rollbackPlan', () => {
  it('deletes an entry that was created by the edits', () => {
    expect(plan([vandal, [change('a', null, 'x')]], [other, [change('a', 'x', 'y')]])).toEqual({
      deletes: true,
      changes: [],
      reverts: [1],
      stay: [],
    });
  });

  it('takes several changes of a field back to what was there before all of them', () => {
    const spam: Edit[] = [
      [vandal, [change('a', '1', 'x')]],
      [vandal, [change('a', 'x', 'y'), change('c', null, 'z')]],
    ];
    expect(plan(creation, ...spam)).toEqual({
      deletes: false,
      changes: [change('a', 'y', '1'), change('c', 'z', null)],
      reverts: [2, 3],
      stay: [],
    });
  });

  it('leaves what others changed since, and takes back the rest of the same edit', () => {
    const { changes, reverts, stay } = plan(
      creation,
      [vandal, [change('a', '1', 'x'), change('b', '2', 'x')]],
      [other, [change('a', 'x', '3')]],
    );
    expect([changes, reverts, stay]).toEqual([[change('b', 'x', '2')], [], [2]]);
  });

  it('goes back to what others wrote in between', () => {
    const { changes, reverts, stay } = plan(
      creation,
      [vandal, [change('a', '1', 'x')]],
      [other, [change('a', 'x', '3')]],
      [vandal, [change('a', '3', 'y')]],
    );
    expect([changes, reverts, stay]).toEqual([[change('a', 'y', '3')], [4], [2]]);
  });

  it('brings back what was deleted or restored over', () => {
    const deleted = plan(creation, [vandal, [change('a', '1', null), change('b', '2', null)]]);
    expect(deleted.changes).toEqual([change('a', null, '1'), change('b', null, '2')]);
    const restored = plan(
      creation,
      [other, [change('a', '1', '9')]],
      [vandal, [change('a', '9', '1')], { restores: 1 }],
    );
    expect([restored.changes, restored.reverts]).toEqual([[change('a', '1', '9')], [3]]);
  });

  it('has nothing to do where all was taken back already', () => {
    const undone: Edit[] = [
      [vandal, [change('a', '1', 'x')]],
      [other, [change('a', 'x', '1')]],
    ];
    const done = { deletes: false, changes: [], reverts: [], stay: [] };
    expect(plan(creation, undone[0]!, [other, [change('a', 'x', '1')], { restores: 1 }])).toEqual(done);
    expect(plan(creation, undone[0]!, [other, [change('a', 'x', '1')], { reverts: [2] }])).toEqual(done);
  });
});
