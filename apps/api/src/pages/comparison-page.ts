import type { LocalizedText } from '@pkyx/domain';
import { languageTag } from '../common/localization/locale';
import type { ComparisonDto } from '../comparisons/dto/comparison.dto';
import { barePage, missingPage } from './bare-page';
import { html } from '../common/html/html';
import { localized, nameOf } from '../common/html/localized';
import type { Page, Redirect } from './page';
import { comparisonAddress, entryAddress, pictureAddress, typeAddress } from '../common/html/page-addresses';
import type { PageReading } from './page-reading';
import { absolute, breadcrumbs, itemList } from './structured-data/structured-data';
import { comparisonTable } from './views/comparison.view';
import { pathView } from './views/page-frame.view';

/** What a link may ask of a comparison beside its sides. */
const PREFERENCES = ['weights', 'must', 'directions', 'at'];
/** A comparison of fewer rows says too little to be found by. */
const LEAST_COMPARABLE_ROWS = 5;

const JOINER: LocalizedText = { zh: ' PK ', en: ' vs ' };

/** `/pk/a/b[/…]`: the sides in the order of the address. */
export async function comparisonPage(reading: PageReading): Promise<Page | Redirect> {
  const { locale, path, query } = reading;
  const [, ...sides] = path;
  const preferences = PREFERENCES.flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  const { status, body } = await reading.read<ComparisonDto>('/api/v1/comparisons', {
    entries: sides.join(','),
    ...Object.fromEntries(preferences),
  });
  if (status === 404) return missingPage(locale);
  const joined = (names: readonly string[]) => names.join(JOINER[locale]);
  // Too few sides or too many, one that is there twice, preferences nobody can read: the page's scripts say what to do.
  if (status !== 200) return barePage(locale, joined(sides));

  const slugs = body.entries.map(({ slug }) => slug);
  const isNow = !query.has('at');
  if (isNow && slugs.some((slug, index) => slug !== sides[index])) return { location: comparisonAddress(slugs) };

  await reading.read('/api/v1/comparisons/related', { entries: slugs.join(',') });
  const title = joined(body.entries.map((entry) => nameOf(entry, locale)));
  const crumbs = [...commonType(body, reading), { name: title, address: body.canonical }];
  return {
    status: 200,
    locale,
    title,
    description: descriptionOf(body, title, reading),
    canonical: body.canonical,
    picture: pictureAddress(comparisonAddress(slugs), locale),
    indexed: isNow && !isThin(body),
    structuredData: [
      {
        '@type': 'WebPage',
        name: title,
        description: descriptionOf(body, title, reading),
        url: absolute(body.canonical),
        inLanguage: languageTag(locale),
        mainEntity: itemList(
          body.entries.map((entry) => ({ name: nameOf(entry, locale), address: entryAddress(entry.slug) })),
        ),
      },
      breadcrumbs(crumbs),
    ],
    content: html`${pathView(crumbs, locale)}
      <h1>${title}</h1>
      ${body.verdict && html`<p>${localized(body.verdict.text, locale)}</p>`} ${comparisonTable(body, locale)}`,
  };
}

function descriptionOf({ coverage, verdict }: ComparisonDto, title: string, { locale }: PageReading): string {
  if (verdict) return localized(verdict.text, locale);
  return locale === 'zh'
    ? `${title}：${coverage.rows} 行数据并排比较，其中 ${coverage.comparable} 行可比。`
    : `${title} side by side: ${coverage.rows} rows, ${coverage.comparable} of them comparable.`;
}

function isThin({ entries, coverage }: ComparisonDto): boolean {
  return new Set(entries.map(({ type }) => type.slug)).size > 1 || coverage.comparable < LEAST_COMPARABLE_ROWS;
}

function commonType({ entries }: ComparisonDto, { locale }: PageReading) {
  const [first, ...others] = entries.map(({ type }) => type);
  if (!first || others.some(({ slug }) => slug !== first.slug)) return [];
  return [{ name: localized(first.names, locale), address: typeAddress(first.slug) }];
}
