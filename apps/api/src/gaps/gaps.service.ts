import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  type AttributeRecord,
  type EntryRecord,
  findMostViewedKeys,
  findPairKeys,
  ModelName,
  type PairRecord,
} from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { type Gap, rankGaps } from './gap-ranking';

/** How far down the most viewed pairs and entries gaps are looked for. */
const PAIRS_LOOKED_AT = 200;
const ENTRIES_LOOKED_AT = 100;

const KEPT_FOR = 15_000;
const MOST_KEPT = 50;

interface Kept {
  gaps: Promise<Gap[]>;
  until: number;
}

/** Finds the values that readers look for most and nobody has written. */
@Injectable()
export class GapsService {
  private readonly kept = new Map<string, Kept>();

  constructor(
    @InjectModel(ModelName.Pair) private readonly pairs: Model<PairRecord>,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
  ) {}

  /** For who only looks: as it was a few seconds ago at most. */
  async recent(type: string | undefined): Promise<Gap[]> {
    const now = Date.now();
    const id = type ?? '';
    const known = this.kept.get(id);
    if (known && known.until > now) return known.gaps;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const gaps = this.current(type);
    this.kept.set(id, { gaps, until: now + KEPT_FOR });
    gaps.catch(() => this.kept.delete(id));
    return gaps;
  }

  /** For who fills gaps: as it is now. Three database commands. */
  async current(type: string | undefined): Promise<Gap[]> {
    const [pairs, entries] = await Promise.all([
      findPairKeys(this.pairs, PAIRS_LOOKED_AT, type),
      findMostViewedKeys(this.entries, ENTRIES_LOOKED_AT, type),
    ]);
    const sides = pairs.flatMap((pair) => pair.sides);
    const types = new Set([...entries, ...sides].map((entry) => entry.type));
    const attributes = await this.attributes
      .find({
        mergedInto: null,
        $or: [{ types: { $in: [...types] } }, { key: { $in: [...new Set(sides.flatMap(({ keys }) => keys))] } }],
      })
      .lean<AttributeRecord[]>();
    const gaps = rankGaps(entries, pairs, attributes);
    return type === undefined ? gaps : gaps.filter(({ entry }) => entry.type === type);
  }
}
