import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { DomainError, usernameKey } from '@pkyx/domain';
import { inTransaction, ModelName, type UserRecord } from '@pkyx/persistence';
import { type Connection, type QueryFilter, type Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { notFound } from '../common/problem/problem';
import { AuditService } from './audit.service';
import type { AdminUserChangeDto, AdminUserQueryDto, BlockRequestDto } from './dto/admin-user.dto';
import { isBlocked } from './user.presenter';

export interface UserPage {
  items: UserRecord[];
  nextCursor: string | null;
}

/** What admins see of members and do to them. */
@Injectable()
export class AdminUsersService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly audit: AuditService,
  ) {}

  /** By the start of the name, sorted by it; or all, newest first. */
  async page(query: AdminUserQueryDto): Promise<UserPage> {
    return query.q === undefined || usernameKey(query.q) === ''
      ? this.newest(query)
      : this.named(query, usernameKey(query.q));
  }

  /** In force with the next request of the member, on every process. */
  async change(username: string, { role, block }: AdminUserChangeDto, actor: string): Promise<UserRecord> {
    const key = usernameKey(username);
    return inTransaction(this.connection, async (session) => {
      const user = await this.users.findOne({ usernameKey: key }, null, { session }).lean<UserRecord>();
      if (!user) throw notFound({ zh: '用户', en: 'member' }, username);
      if (user._id.toHexString() === actor) throw ownAccount();
      const changes: Partial<UserRecord> = {};
      if (role !== undefined && role !== user.role) {
        changes.role = role;
        await this.audit.record(session, {
          actor,
          action: 'user.role',
          target: user.username,
          details: { from: user.role, to: role },
        });
      }
      if (block !== undefined && (block !== null || isBlocked(user))) {
        changes.block = block && { ...terms(block), by: new Types.ObjectId(actor), at: new Date() };
        await this.audit.record(session, {
          actor,
          action: block ? 'user.block' : 'user.unblock',
          target: user.username,
          details: block ? { reason: block.reason, until: block.until ?? null } : {},
        });
      }
      await this.users.updateOne({ _id: user._id }, { $set: changes }, { session });
      return { ...user, ...changes };
    });
  }

  private async newest({ limit, cursor, ...filters }: AdminUserQueryDto): Promise<UserPage> {
    const scope = `users:${JSON.stringify([filters.role, filters.blocked])}`;
    const start = cursor === undefined ? {} : olderThan(decodeCursor(scope, cursor, 2));
    const rows = await this.users
      .find({ ...conditions(filters), ...start })
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit + 1)
      .lean<UserRecord[]>();
    return paged(rows, limit, (last) => encodeCursor(scope, [last.createdAt.getTime(), last._id.toHexString()]));
  }

  /** A range of the index on names, never a pattern. */
  private async named({ limit, cursor, ...filters }: AdminUserQueryDto, start: string): Promise<UserPage> {
    const scope = `users:${JSON.stringify([start, filters.role, filters.blocked])}`;
    const [after] = cursor === undefined ? [] : decodeCursor(scope, cursor, 1);
    const rows = await this.users
      .find({
        ...conditions(filters),
        usernameKey: { $gte: start, $lt: `${start}\u{10FFFF}`, ...(after !== undefined && { $gt: String(after) }) },
      })
      .sort({ usernameKey: 1 })
      .limit(limit + 1)
      .lean<UserRecord[]>();
    return paged(rows, limit, (last) => encodeCursor(scope, [last.usernameKey]));
  }
}

function conditions({ role, blocked }: Pick<AdminUserQueryDto, 'role' | 'blocked'>): QueryFilter<UserRecord> {
  return {
    ...(role && { role }),
    ...(blocked && { 'block.at': { $type: 'date' }, $nor: [{ 'block.until': { $lte: new Date() } }] }),
  };
}

function olderThan([at, id]: (string | number)[]): QueryFilter<UserRecord> {
  const date = new Date(Number(at));
  if (typeof at !== 'number' || typeof id !== 'string' || Number.isNaN(date.getTime()) || !Types.ObjectId.isValid(id))
    throw invalidCursor();
  return { $or: [{ createdAt: { $lt: date } }, { createdAt: date, _id: { $lt: new Types.ObjectId(id) } }] };
}

function paged(rows: UserRecord[], limit: number, cursorAfter: (last: UserRecord) => string): UserPage {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? cursorAfter(last) : null };
}

function terms({ reason, until }: BlockRequestDto): { reason: string; until: Date | null } {
  if (until === undefined || until === null) return { reason, until: null };
  const end = new Date(until);
  if (end.getTime() > Date.now()) return { reason, until: end };
  throw new DomainError(
    'block-past',
    { zh: '封禁的结束时间必须在将来。', en: 'A block ends in the future.' },
    'block/until',
  );
}

function ownAccount(): DomainError {
  return new DomainError('own-account', {
    zh: '不能更改自己的角色或封禁自己。',
    en: 'Nobody changes their own role or blocks themselves.',
  });
}
