import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { usernameKey } from '@pkyx/domain';
import { type ChangeView, findChanges, ModelName, type RevisionRecord, type UserRecord } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { notFound } from '../common/problem/problem';
import type { ChangesQueryDto } from './dto/change.dto';

/** What was edited lately, the newest first. */
@Injectable()
export class ChangesService {
  constructor(
    @InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
  ) {}

  async page({
    type,
    user,
    since,
    limit,
    cursor,
  }: ChangesQueryDto): Promise<{ found: ChangeView[]; nextCursor: string | null }> {
    const scope = JSON.stringify(['changes', type, user, since]);
    const conditions: object[] = [
      ...(type === undefined ? [] : [{ type }]),
      ...(user === undefined ? [] : [{ author: await this.authorId(user) }]),
      ...(since === undefined ? [] : [{ at: { $gte: new Date(since) } }]),
      ...(cursor === undefined ? [] : [before(decodeCursor(scope, cursor, 2))]),
    ];
    const matches = await findChanges(this.revisions, [
      ...(conditions.length > 0 ? [{ $match: { $and: conditions } }] : []),
      { $sort: { at: -1, _id: -1 } },
      { $limit: limit + 1 },
    ]);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    const nextCursor =
      last && matches.length > limit ? encodeCursor(scope, [last.at.getTime(), last._id.toHexString()]) : null;
    return { found, nextCursor };
  }

  private async authorId(username: string): Promise<Types.ObjectId> {
    const user = await this.users
      .findOne({ usernameKey: usernameKey(username) }, { _id: 1 })
      .lean<{ _id: Types.ObjectId }>();
    if (!user) throw notFound({ zh: '用户', en: 'member' }, username);
    return user._id;
  }
}

function before([time, id]: (string | number)[]): object {
  if (typeof time !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  const at = new Date(time);
  return { at: { $lte: at }, $or: [{ at: { $lt: at } }, { _id: { $lt: new Types.ObjectId(id) } }] };
}
