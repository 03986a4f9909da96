import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { findMerges, type MergeRecord, type MergeView, ModelName } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { AttributesService } from '../attributes/attributes.service';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';
import { notFound, type ProblemException } from '../common/problem/problem';

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** Reads merges, by either of the two attributes. */
@Injectable()
export class MergeReadingService {
  constructor(
    @InjectModel(ModelName.Merge) private readonly merges: Model<MergeRecord>,
    private readonly attributes: AttributesService,
  ) {}

  /** The latest first. */
  async page(
    reference: string,
    { limit, cursor }: PageQueryDto,
  ): Promise<{ found: MergeView[]; nextCursor: string | null }> {
    const { key } = await this.attributes.get(reference);
    const scope = JSON.stringify(['merges', key]);
    const older = cursor === undefined ? {} : { _id: { $lt: idIn(decodeCursor(scope, cursor, 1)) } };
    const matches = await findMerges(this.merges, [
      { $match: { $or: [{ from: key }, { into: key }], ...older } },
      { $sort: { _id: -1 } },
      { $limit: limit + 1 },
    ]);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    return {
      found,
      nextCursor: last && matches.length > limit ? encodeCursor(scope, [last._id.toHexString()]) : null,
    };
  }

  async get(key: string, id: string): Promise<MergeView> {
    const [merge] = OBJECT_ID.test(id)
      ? await findMerges(this.merges, [
          { $match: { _id: new Types.ObjectId(id), $or: [{ from: key }, { into: key }] } },
        ])
      : [];
    if (!merge) throw unknownMerge(id);
    return merge;
  }
}

export function unknownMerge(id: string): ProblemException {
  return notFound({ zh: '合并', en: 'merge' }, id);
}

function idIn([id]: (string | number)[]): Types.ObjectId {
  if (typeof id !== 'string' || !OBJECT_ID.test(id)) throw invalidCursor();
  return new Types.ObjectId(id);
}
