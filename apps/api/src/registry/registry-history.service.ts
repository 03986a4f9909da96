import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  findRegistryRevisions,
  ModelName,
  type RegistryChangeRecord,
  type RegistryRevisionRecord,
  type RegistryRevisionView,
} from '@pkyx/persistence';
import type { ClientSession, Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';

/** Who edits the registry, as part of which transaction, and what they say about it. */
export interface RegistryEdit {
  author: Types.ObjectId;
  session: ClientSession;
  comment?: string;
}

interface Versioned {
  _id: Types.ObjectId;
  version: number;
}

/** What became of the attributes and types of the registry: each edit with its author. */
@Injectable()
export class RegistryHistoryService {
  constructor(@InjectModel(ModelName.RegistryRevision) private readonly revisions: Model<RegistryRevisionRecord>) {}

  /** Writes down what made `subject` what it is now, in the transaction of the edit. */
  async record(
    { _id, version }: Versioned,
    changes: RegistryChangeRecord[],
    { author, session, comment = '' }: RegistryEdit,
  ): Promise<void> {
    await this.revisions.create([{ subject: _id, number: version, author, at: new Date(), comment, changes }], {
      session,
    });
  }

  /** The newest first. */
  async page(
    { _id }: Versioned,
    { limit, cursor }: PageQueryDto,
  ): Promise<{ found: RegistryRevisionView[]; nextCursor: string | null }> {
    const scope = JSON.stringify(['registry-revisions', _id]);
    const older = cursor === undefined ? {} : { number: { $lt: numberIn(decodeCursor(scope, cursor, 1)) } };
    const matches = await findRegistryRevisions(this.revisions, [
      { $match: { subject: _id, ...older } },
      { $sort: { number: -1 } },
      { $limit: limit + 1 },
    ]);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    return { found, nextCursor: last && matches.length > limit ? encodeCursor(scope, [last.number]) : null };
  }
}

/** Field by field, what is different. Null stands for nothing, an empty list as well. */
export function changesOf<Fields extends object>(
  before: Partial<Fields> | null,
  after: Fields,
): RegistryChangeRecord[] {
  return Object.entries(after)
    .map(([field, value]) => ({
      field,
      before: something(before?.[field as keyof Fields]),
      after: something(value),
    }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));
}

function something(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

function numberIn([number]: (string | number)[]): number {
  if (typeof number !== 'number') throw invalidCursor();
  return number;
}
