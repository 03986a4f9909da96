import { nameForLocale } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import type { EntrySummaryDto } from '../entries/dto/entry-summary.dto';
import type { Portrayed } from './portrait';

/** Pictures on other sites are never fetched: a tile stands for them. */
const OF_THE_SITE = /^\/api\//;

export function presentPortrait(
  { title, aliases, picture }: Pick<EntrySummaryDto, 'title' | 'aliases' | 'picture'>,
  locale: Locale,
): Portrayed {
  const name = nameForLocale(title, aliases, locale);
  const [initial = '?'] = [...name.trim().toLocaleUpperCase()];
  return { name, initial, picture: picture !== null && OF_THE_SITE.test(picture) ? picture : null };
}
