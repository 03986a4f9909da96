import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { popularComparisonsQuery } from '../api/home-queries';
import { ComparisonCard } from '../../../components/comparison-card';
import classes from './home-page.module.css';

const SHOWN = 6;

/** The pairs most compared; nothing where nobody has compared yet. */
export function PopularComparisons() {
  const { t } = useTranslation('home');
  const { data } = useQuery(popularComparisonsQuery());
  if (!data || data.items.length === 0) return null;

  return (
    <section className={classes.section} aria-labelledby="popular">
      <h2 id="popular" className={classes.heading}>
        {t('popular')}
      </h2>
      <ul className={classes.pairs}>
        {data.items.slice(0, SHOWN).map((comparison) => (
          <li key={comparison.canonical}>
            <ComparisonCard comparison={comparison} />
          </li>
        ))}
      </ul>
    </section>
  );
}
