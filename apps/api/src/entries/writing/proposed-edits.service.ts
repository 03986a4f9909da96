import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { ChangeRecord, ProposalRecord } from '@pkyx/persistence';
import type { Types } from 'mongoose';
import { AttributeLookupService } from '../../attributes/attribute-lookup.service';
import type { RegistryEdit } from '../../registry/registry-history.service';
import { TypeLookupService } from '../../types/type-lookup.service';
import { changesBetween, contentOf, type EntryContent } from './entry-content';
import { type EditTransaction, EntryStoreService } from './entry-store.service';
import { foldRevisions } from './revision-fold';

/** What became of a proposed edit: the revision that it made of which entry, null: none, as it would change nothing any more. */
export interface CarriedOut {
  entry: Types.ObjectId;
  revision: number | null;
}

/** The fields of an entry that were changed otherwise since an edit was proposed. */
export class ProposalConflict extends Error {
  constructor(readonly changes: ChangeRecord[]) {
    super('the entry has changed where the proposal changes it');
  }
}

/** Carries out, on what an entry says now, what was proposed for what it said then. */
@Injectable()
export class ProposedEditsService {
  constructor(
    private readonly store: EntryStoreService,
    private readonly attributes: AttributeLookupService,
    private readonly types: TypeLookupService,
  ) {}

  /** As an edit of its author. Throws `ProposalConflict`. */
  async carryOut(proposal: ProposalRecord, transaction: EditTransaction): Promise<CarriedOut> {
    const changes = await this.registered(proposal, transaction);
    const record = proposal.entry && (await this.store.findById(proposal.entry, transaction));
    const content = record && contentOf(record);
    const conflicts = conflictsOf(content, changes);
    if (conflicts.length > 0) throw new ProposalConflict(conflicts);
    const after = foldRevisions([{ changes: changesBetween(null, content) }, { changes }]);
    const note = { author: proposal.author, comment: proposal.comment };
    if (record) return { entry: record._id, revision: await this.store.update(record, after, note, transaction) };
    if (!after) throw new Error(`proposal ${proposal._id.toHexString()} creates nothing`);
    return { entry: await this.store.insert(after, note, transaction), revision: 1 };
  }

  /** The changes, after what they name was put into the registry where nobody has by now. */
  private async registered(
    { author, changes, attributes, type, typeNames }: ProposalRecord,
    { session }: EditTransaction,
  ): Promise<ChangeRecord[]> {
    const edit: RegistryEdit = { author, session };
    const keys = new Map<string, string>();
    for (const { key, names, kind, dimension } of attributes) {
      const name = names.zh || names.en;
      const known = await this.attributes.find([key, name], session);
      const attribute =
        known.get(key) ?? known.get(name) ?? (await this.attributes.create(name, { kind, dimension }, edit));
      const meansTheSame = attribute.kind === kind && (attribute.dimension ?? null) === dimension;
      if (!meansTheSame) throw new ProposalConflict(changes.filter((change) => change.key === key));
      keys.set(key, known.has(key) ? key : attribute.key);
    }
    const slug =
      (await this.types.find([type], session)) ?? (await this.types.findOrCreate(typeNames.zh || typeNames.en, edit));
    return changes.map((change) => {
      if (change.field === 'type' && change.after === type) return { ...change, after: slug };
      return change.key === null ? change : { ...change, key: keys.get(change.key) ?? change.key };
    });
  }
}

function conflictsOf(content: EntryContent | null, changes: readonly ChangeRecord[]): ChangeRecord[] {
  const current = new Map(changesBetween(null, content).map((change) => [idOf(change), change]));
  const changed = changes.filter((change) => {
    const now = current.get(idOf(change))?.after ?? null;
    return !isDeepStrictEqual(now, change.before) && !isDeepStrictEqual(now, change.after);
  });
  const deletes = changes.some(({ field, after }) => field === 'title' && after === null);
  if (!deletes) return changed;
  const known = new Set(changes.map(idOf));
  return [...changed, ...[...current].filter(([id]) => !known.has(id)).map(([, change]) => change)];
}

function idOf({ field, key }: ChangeRecord): string {
  return JSON.stringify([field, key]);
}
