import { nameForLocale } from '@pkyx/domain';
import type { Locale } from '../../common/localization/locale';
import type { ComparisonDto } from '../dto/comparison.dto';
import type { ScoreDto } from '../dto/score.dto';

interface Phrases {
  ranking: (places: readonly string[]) => string;
  /** a score never stands alone: what it covers is beside it, and what is missed */
  place: (name: string, score: string, coverage: string) => string;
  without: (rows: readonly string[]) => string;
}

const PHRASES: Record<Locale, Phrases> = {
  zh: {
    ranking: (places) => `按所给的侧重：${places.join('；')}。`,
    place: (name, score, coverage) => `${name} 得 ${score} 分（涵盖 ${coverage}）`,
    without: (rows) => `，缺${rows.map((row) => `「${row}」`).join('、')}`,
  },
  en: {
    ranking: (places) => `By the priorities given: ${places.join('; ')}.`,
    place: (name, score, coverage) => `${name} scores ${score} (covering ${coverage})`,
    without: (rows) => `, without ${rows.map((row) => `“${row}”`).join(', ')}`,
  },
};

/** How entries rank by a reader's priorities, in a sentence. */
export function rankingText(
  { entries, groups }: Pick<ComparisonDto, 'entries' | 'groups'>,
  scores: readonly ScoreDto[],
  locale: Locale,
): string {
  const { ranking, place, without } = PHRASES[locale];
  const names = new Map(entries.map(({ slug, title, aliases }) => [slug, nameForLocale(title, aliases, locale)]));
  const rows = groups.flatMap((group) => group.rows);
  const places = scores.map(({ entry, score, coverage, unmet }) => {
    const missed = rows
      .filter(({ key }) => unmet.includes(key))
      .map((row) => row.names[locale] || row.names.zh || row.names.en);
    return place(names.get(entry) ?? entry, score, coverage) + (missed.length > 0 ? without(missed) : '');
  });
  return ranking(places);
}
