import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ComparisonCard } from '../../../components/comparison-card';
import { relatedPairsQuery } from '../../../lib/related-pairs-query';
import classes from './related.module.css';

/** What else readers put these entries beside; nothing where nobody has yet. */
export function RelatedComparisons({ slugs }: { slugs: string[] }) {
  const { t } = useTranslation('comparison');
  const { data } = useQuery(relatedPairsQuery(slugs));
  if (!data || data.items.length === 0) return null;

  return (
    <section className={classes.related} aria-labelledby="related">
      <h2 id="related" className={classes.heading}>
        {t('related')}
      </h2>
      <ul className={classes.pairs}>
        {data.items.map((pair) => (
          <li key={pair.canonical}>
            <ComparisonCard comparison={pair} />
          </li>
        ))}
      </ul>
    </section>
  );
}
