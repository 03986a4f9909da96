import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AuditRecord, ModelName, type UserRecord } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';
import type { AuditListDto } from './dto/audit.dto';

export interface AuditedAct {
  /** id of the account; null for the operator's command line */
  actor: string | null;
  action: string;
  target: string;
  details?: Record<string, unknown>;
}

const SCOPE = 'audit';

/** Who with a role did what to others or to the site, and when. Rows are written with the deed and never changed. */
@Injectable()
export class AuditService {
  constructor(
    @InjectModel(ModelName.Audit) private readonly audit: Model<AuditRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
  ) {}

  async record(session: ClientSession, { actor, action, target, details = {} }: AuditedAct): Promise<void> {
    await this.audit.create([{ at: new Date(), actor: actor && new Types.ObjectId(actor), action, target, details }], {
      session,
    });
  }

  /** Newest first. */
  async page({ limit, cursor }: PageQueryDto): Promise<AuditListDto> {
    const rows = await this.audit
      .find(cursor === undefined ? {} : after(cursor))
      .sort({ at: -1, _id: -1 })
      .limit(limit + 1)
      .lean<AuditRecord[]>();
    const shown = rows.slice(0, limit);
    const names = await this.namesOf(shown);
    const last = shown.at(-1);
    return {
      items: shown.map(({ _id, at, actor, action, target, details }) => ({
        id: _id.toHexString(),
        at: at.toISOString(),
        actor: actor && (names.get(actor.toHexString()) ?? null),
        action,
        target,
        details,
      })),
      nextCursor: rows.length > limit && last ? encodeCursor(SCOPE, [last.at.getTime(), last._id.toHexString()]) : null,
    };
  }

  private async namesOf(rows: AuditRecord[]): Promise<Map<string, string>> {
    const ids = rows.flatMap(({ actor }) => (actor ? [actor] : []));
    const users = await this.users
      .find({ _id: { $in: ids } }, { username: 1 })
      .lean<Pick<UserRecord, '_id' | 'username'>[]>();
    return new Map(users.map(({ _id, username }) => [_id.toHexString(), username]));
  }
}

function after(cursor: string) {
  const [at, id] = decodeCursor(SCOPE, cursor, 2);
  const date = new Date(Number(at));
  if (typeof at !== 'number' || typeof id !== 'string' || Number.isNaN(date.getTime()) || !Types.ObjectId.isValid(id))
    throw invalidCursor();
  return { $or: [{ at: { $lt: date } }, { at: date, _id: { $lt: new Types.ObjectId(id) } }] };
}
