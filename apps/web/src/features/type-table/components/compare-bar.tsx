import { Button } from '@mantine/core';
import { MAX_PK_SIDES } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { comparisonAddress } from '../../../lib/addresses';
import { entryName } from '../../../lib/entry-name';
import { useLocale } from '../../../lib/use-locale';
import type { ChosenEntries } from '../hooks/use-chosen-entries';
import classes from './compare-bar.module.css';

/** Stays in view as long as entries are ticked: leads to their comparison. */
export function CompareBar({ chosen: { entries, full, clear } }: { chosen: ChosenEntries }) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const names = entries.map((entry) => entryName(entry, locale)).join(t('nameSeparator'));
  if (entries.length === 0) return null;
  return (
    <section className={classes.bar} aria-label={t('chosen')}>
      <p className={classes.names} role="status">
        {names}
        {full && <span className={classes.hint}>{t('full', { most: MAX_PK_SIDES })}</span>}
        {entries.length === 1 && <span className={classes.hint}>{t('oneMore')}</span>}
      </p>
      <Button variant="subtle" onClick={clear}>
        {t('clear')}
      </Button>
      {entries.length > 1 && (
        <Button component={Link} to={comparisonAddress(entries.map(({ slug }) => slug))}>
          {t('compare', { count: entries.length })}
        </Button>
      )}
    </section>
  );
}
