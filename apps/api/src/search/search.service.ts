import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, nearestFirst, nearestKeysOf, type SearchTier, searchTiers } from '@pkyx/domain';
import { type AttributeRecord, type EntryMatchView, type EntryRecord, type EntrySummaryView } from '@pkyx/persistence';
import { findByKeys, findMatches, ModelName, type SearchPosition } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { AttributesService } from '../attributes/attributes.service';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { readHan } from '../common/pinyin/read-han';
import type { SearchQueryDto } from './dto/search-query.dto';
import { type QueryReading, QueryReadingService } from './query-reading.service';

const MOST_SUGGESTIONS = 8;
const MOST_ATTRIBUTES = 3;
const MOST_NEAREST = 5;
/** How many of the most viewed that share something with a query are looked at for the nearest. */
const NEAREST_CANDIDATES = 200;
/** A query whose names say nothing finds whatever fulfils its conditions. */
const ANYTHING: SearchTier = { how: 'exact', keys: [], beginnings: [], texts: [] };

export interface SearchResults {
  found: EntryMatchView[];
  nextCursor: string | null;
  reading: QueryReading | null;
  attributes: AttributeRecord[];
  /** what may have been meant, where nothing was found */
  nearest: EntrySummaryView[];
}

/** Finds entries by their names and values, and attributes by their names. */
@Injectable()
export class SearchService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly attributes: AttributesService,
    private readonly readings: QueryReadingService,
  ) {}

  async page({ q, type, limit, cursor }: SearchQueryDto): Promise<SearchResults> {
    const reading = await this.readings.read(q);
    const text = reading ? reading.text : q;
    const tiers = text === '' ? [ANYTHING] : searchTiers(text, readHan);
    const match = [...(type === undefined ? [] : [{ type }]), ...(reading?.conditions ?? [])];
    const scope = JSON.stringify(['search', foldKey(q), type]);
    const after = cursor === undefined ? undefined : readPosition(decodeCursor(scope, cursor, 3), tiers.length);
    const isPlainStart = cursor === undefined && !reading;
    const [matches, attributes] = await Promise.all([
      findMatches(this.entries, [{ tiers, limit: limit + 1, match, after }]),
      isPlainStart ? this.attributes.page({ q, limit: MOST_ATTRIBUTES }) : { items: [] },
    ]);
    const found = matches.slice(0, limit);
    const last = matches.length > limit ? found.at(-1) : undefined;
    return {
      found,
      nextCursor: last ? encodeCursor(scope, [last.tier, last.views, last._id.toHexString()]) : null,
      reading,
      attributes: attributes.items,
      nearest: isPlainStart && found.length === 0 ? await this.nearest(q, match) : [],
    };
  }

  /** One database command. */
  suggest(q: string): Promise<EntryMatchView[]> {
    return findMatches(this.entries, [{ tiers: searchTiers(q, readHan), limit: MOST_SUGGESTIONS }]);
  }

  /** What each of the texts may mean, in their order, best first; one database command for all. */
  async candidates(texts: readonly string[], limit: number): Promise<EntryMatchView[][]> {
    const matches = await findMatches(
      this.entries,
      texts.map((text) => ({ tiers: searchTiers(text, readHan), limit })),
    );
    return texts.map((_, index) => matches.filter(({ lookup }) => lookup === index));
  }

  private async nearest(q: string, match: readonly object[]): Promise<EntrySummaryView[]> {
    const candidates = await findByKeys(this.entries, nearestKeysOf(q, readHan), { limit: NEAREST_CANDIDATES, match });
    return nearestFirst(q, candidates, ({ title, aliases }) => [title, ...aliases], readHan).slice(0, MOST_NEAREST);
  }
}

function readPosition([tier, views, id]: (string | number)[], tiers: number): SearchPosition {
  const known = Number.isInteger(tier) && Number(tier) >= 0 && Number(tier) < tiers;
  if (!known || typeof views !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id))
    throw invalidCursor();
  return { tier: Number(tier), views, id: new Types.ObjectId(id) };
}
