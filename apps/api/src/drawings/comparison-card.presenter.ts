import type { LocalizedText } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import type { ComparisonDto } from '../comparisons/dto/comparison.dto';
import type { ComparisonCard } from './comparison-card';
import { presentPortrait } from './portrait.presenter';

/** A comparison as its card says it to a reader. */
export function presentComparisonCard(
  { entries, coverage, verdict }: ComparisonDto,
  locale: Locale,
  site: string,
): ComparisonCard {
  return {
    sides: entries.map((entry, index) => {
      const count = verdict?.leads[index];
      return {
        ...presentPortrait(entry, locale),
        leads: count === undefined ? null : { count, text: leadsText(count)[locale] },
      };
    }),
    versus: 'PK',
    caption: captionOf(coverage.rows, coverage.comparable)[locale],
    site,
  };
}

function leadsText(count: number): LocalizedText {
  return { zh: `${count} 项领先`, en: `leads in ${count}` };
}

function captionOf(rows: number, comparable: number): LocalizedText {
  return {
    zh: `${rows} 项属性 · ${comparable} 项可比`,
    en: `${rows} ${rows === 1 ? 'row' : 'rows'} · ${comparable} comparable`,
  };
}
