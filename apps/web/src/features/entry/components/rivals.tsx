import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPicture } from '../../../components/entry-picture';
import { comparisonAddress } from '../../../lib/addresses';
import type { Entry } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { popularEntriesQuery } from '../../../lib/popular-entries-query';
import { relatedPairsQuery } from '../../../lib/related-pairs-query';
import { useLocale } from '../../../lib/use-locale';
import classes from './entry.module.css';

const SHOWN = 6;

/** What the entry is most compared with, then well-read entries of its type: each one step from a comparison. */
export function Rivals({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const related = useQuery(relatedPairsQuery([entry.slug]));
  const popular = useQuery(popularEntriesQuery(entry.type.slug));
  if (related.isPending || popular.isPending) return null;
  const candidates = [
    ...(related.data?.items ?? []).flatMap(({ entries }) => entries.slice(1)),
    ...(popular.data?.items ?? []),
  ];
  const others = new Map(candidates.filter(({ slug }) => slug !== entry.slug).map((each) => [each.slug, each]));
  const rivals = [...others.values()].slice(0, SHOWN);
  if (rivals.length === 0) return null;

  return (
    <section className={classes.rivals} aria-labelledby="rivals">
      <h2 id="rivals" className={classes.rivalsHeading}>
        {t('rivals')}
      </h2>
      <ul className={classes.rivalList}>
        {rivals.map((rival) => {
          const other = entryName(rival, locale);
          return (
            <li key={rival.id}>
              <Link
                to={comparisonAddress([entry.slug, rival.slug])}
                className={classes.rival}
                title={t('versus', { name: entryName(entry, locale), other })}
              >
                <EntryPicture slug={rival.slug} name={other} picture={rival.picture} size={40} />
                <span>
                  <span className={classes.pk}>PK</span> {other}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
