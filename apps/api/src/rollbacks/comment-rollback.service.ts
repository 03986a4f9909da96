import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { type CommentRecord, inTransaction, ModelName } from '@pkyx/persistence';
import type { Connection, Model, Types } from 'mongoose';

/** Whose comments, and since when. */
export interface CommentSelection {
  authors: Types.ObjectId[];
  since: Date;
}

/** Takes away what members said since a time. The texts stay where only the operator sees them. */
@Injectable()
export class CommentRollbackService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Comment) private readonly comments: Model<CommentRecord>,
  ) {}

  count(selection: CommentSelection): Promise<number> {
    return this.comments.countDocuments(filterOf(selection));
  }

  /** How many were taken away. */
  delete(selection: CommentSelection, moderator: Types.ObjectId): Promise<number> {
    return inTransaction(this.connection, async (session) => {
      const taken = await this.comments
        .find(filterOf(selection), { replyTo: 1 }, { session })
        .lean<Pick<CommentRecord, '_id' | 'replyTo'>[]>();
      if (taken.length === 0) return 0;
      await this.comments.updateMany(
        { _id: { $in: taken.map(({ _id }) => _id) } },
        { $set: { deletion: { by: moderator, at: new Date() } } },
        { session },
      );
      const replies = taken.flatMap(({ replyTo }) => replyTo ?? []);
      await this.comments.bulkWrite(
        replies.map((_id) => ({ updateOne: { filter: { _id }, update: { $inc: { replies: -1 } } } })),
        { session },
      );
      return taken.length;
    });
  }
}

function filterOf({ authors, since }: CommentSelection) {
  return { author: { $in: authors }, createdAt: { $gte: since }, deletion: null };
}
