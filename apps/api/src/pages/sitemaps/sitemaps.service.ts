import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type EntryRecord, findPopularPairs, ModelName, type PairRecord, type TypeRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { notFound } from '../../common/problem/problem';
import { comparisonAddress, entryAddress, typeAddress } from '../../common/html/page-addresses';
import { sitemap, type SitemapEntry, sitemapIndex } from './sitemap-xml';

/** About how many entries one list holds; sitemaps.org allows 50,000. */
const ENTRIES_PER_LIST = 20_000;
const MOST_LISTS = 2_000;
const POPULAR_PAIRS = 1_000;
const TYPES = 5_000;

/** Lists of all pages worth finding. */
@Injectable()
export class SitemapsService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Pair) private readonly pairs: Model<PairRecord>,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
  ) {}

  async index(): Promise<string> {
    const [total] = await this.types.aggregate<{ entries: number }>([
      { $group: { _id: null, entries: { $sum: '$count' } } },
    ]);
    const lists = Math.min(MOST_LISTS, Math.max(1, Math.ceil((total?.entries ?? 0) / ENTRIES_PER_LIST)));
    return sitemapIndex([
      '/sitemaps/types.xml',
      '/sitemaps/comparisons.xml',
      ...Array.from({ length: lists }, (_, index) => `/sitemaps/entries-${index + 1}-of-${lists}.xml`),
    ]);
  }

  /** One of the lists that the index names; 404 for any other. */
  async list(name: string): Promise<string> {
    if (name === 'types.xml') return sitemap(await this.typePages());
    if (name === 'comparisons.xml') return sitemap(await this.comparisonPages());
    const [, number, lists] = (/^entries-([1-9]\d{0,3})-of-([1-9]\d{0,3})\.xml$/.exec(name) ?? []).map(Number);
    if (number === undefined || lists === undefined || number > lists) {
      throw notFound({ zh: '站点地图', en: 'sitemap' }, name);
    }
    return sitemap(await this.entryPages(number, lists));
  }

  private async typePages(): Promise<SitemapEntry[]> {
    const types = await this.types
      .find({ count: { $gt: 0 } }, { _id: 0, slug: 1 })
      .sort({ count: -1, _id: 1 })
      .limit(TYPES)
      .lean<Pick<TypeRecord, 'slug'>[]>();
    return [{ address: '/' }, { address: '/types' }, ...types.map(({ slug }) => ({ address: typeAddress(slug) }))];
  }

  /** What people compare most; sides of different types say too little together. */
  private async comparisonPages(): Promise<SitemapEntry[]> {
    const pairs = await findPopularPairs(this.pairs, POPULAR_PAIRS);
    return pairs.flatMap(({ sides: [a, b] }) => {
      if (!a || !b || a.typeView[0]?.slug !== b.typeView[0]?.slug) return [];
      const changedAt = a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt;
      return [{ address: comparisonAddress(inOrder([a.slug, b.slug])), changedAt }];
    });
  }

  /** Entries carry a random number from 0 to 1, so equal parts of that range hold about as many entries each, at equal cost. */
  private async entryPages(number: number, lists: number): Promise<SitemapEntry[]> {
    const found = await this.entries
      .find(
        { state: 'live', random: { $gte: (number - 1) / lists, $lt: number / lists } },
        { _id: 0, slug: 1, updatedAt: 1 },
      )
      .limit(50_000)
      .lean<Pick<EntryRecord, 'slug' | 'updatedAt'>[]>();
    return found.map(({ slug, updatedAt }) => ({ address: entryAddress(slug), changedAt: updatedAt }));
  }
}

/** By code point, as in canonical addresses. */
function inOrder(slugs: string[]): string[] {
  return slugs.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
