import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { findPopularPairs, ModelName, type PairPosition, type PairRecord, type PairView } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';

const SCOPE = 'popular-pairs';
const PAIR_ID = /^[0-9a-f]{24}-[0-9a-f]{24}$/;

/** The pairs that readers put side by side most; one database command. */
@Injectable()
export class PopularPairsService {
  constructor(@InjectModel(ModelName.Pair) private readonly pairs: Model<PairRecord>) {}

  async page({ limit, cursor }: PageQueryDto): Promise<{ found: PairView[]; nextCursor: string | null }> {
    const after = cursor === undefined ? undefined : readPosition(decodeCursor(SCOPE, cursor, 2));
    const pairs = await findPopularPairs(this.pairs, limit + 1, after);
    const found = pairs.slice(0, limit);
    const last = found.at(-1);
    return { found, nextCursor: last && pairs.length > limit ? encodeCursor(SCOPE, [last.views, last._id]) : null };
  }
}

function readPosition([views, id]: (string | number)[]): PairPosition {
  if (typeof views !== 'number' || typeof id !== 'string' || !PAIR_ID.test(id)) throw invalidCursor();
  return { views, id };
}
