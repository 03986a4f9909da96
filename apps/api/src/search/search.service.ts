import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, searchTiers } from '@pkyx/domain';
import { type EntryMatchView, type EntryRecord, findMatches, ModelName, type SearchPosition } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { SearchQueryDto } from './dto/search-query.dto';

const MOST_SUGGESTIONS = 8;

/** Finds entries by their names. Each of its methods is one database command. */
@Injectable()
export class SearchService {
  constructor(@InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>) {}

  async page({
    q,
    type,
    limit,
    cursor,
  }: SearchQueryDto): Promise<{ found: EntryMatchView[]; nextCursor: string | null }> {
    const tiers = searchTiers(q);
    const scope = JSON.stringify(['search', foldKey(q), type]);
    const after = cursor === undefined ? undefined : readPosition(decodeCursor(scope, cursor, 3), tiers.length);
    const matches = await findMatches(this.entries, [{ tiers, limit: limit + 1, type, after }]);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    const nextCursor =
      last && matches.length > limit ? encodeCursor(scope, [last.tier, last.views, last._id.toHexString()]) : null;
    return { found, nextCursor };
  }

  suggest(q: string): Promise<EntryMatchView[]> {
    return findMatches(this.entries, [{ tiers: searchTiers(q), limit: MOST_SUGGESTIONS }]);
  }

  /** What each of the texts may mean, in their order, best first. */
  async candidates(texts: readonly string[], limit: number): Promise<EntryMatchView[][]> {
    const matches = await findMatches(
      this.entries,
      texts.map((text) => ({ tiers: searchTiers(text), limit })),
    );
    return texts.map((_, index) => matches.filter(({ lookup }) => lookup === index));
  }
}

function readPosition([tier, views, id]: (string | number)[], tiers: number): SearchPosition {
  const known = Number.isInteger(tier) && Number(tier) >= 0 && Number(tier) < tiers;
  if (!known || typeof views !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id))
    throw invalidCursor();
  return { tier: Number(tier), views, id: new Types.ObjectId(id) };
}
