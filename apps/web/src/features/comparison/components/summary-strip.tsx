import { Anchor } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { gapsAddress } from '../../../lib/addresses';
import type { Comparison } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { useLocale } from '../../../lib/use-locale';
import { PrioritiesContext } from '../hooks/use-priorities';
import { countPriorities } from '../rules/priorities';
import { CautionNote } from './caution-note';
import { LeadBar } from './lead-bar';
import { ScoresCard } from './scores-card';
import classes from './summary.module.css';
import { VerdictText } from './verdict-text';

/** The outcome in a sentence, who leads in how many rows, how much could be compared, and what to mind. */
export function SummaryStrip({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const { priorities } = use(PrioritiesContext);
  const { coverage, verdict, cautions } = comparison;
  const names = comparison.entries.map((entry) => entryName(entry, locale));
  const gaps = coverage.missing.flatMap((count, index) =>
    count > 0 ? [t('missingFor', { count, name: names[index] })] : [],
  );

  return (
    <section className={classes.summary} aria-label={t('summary')}>
      {verdict && <VerdictText verdict={verdict} />}
      {verdict && <LeadBar names={names} leads={verdict.leads} />}
      {countPriorities(priorities) > 0 && <ScoresCard comparison={comparison} />}
      <div className={classes.notes}>
        <p className={classes.coverage}>
          {[
            t('rowCount', { count: coverage.rows }),
            t('comparableCount', { count: coverage.comparable }),
            ...gaps,
          ].join(' · ')}
          {gaps.length > 0 && (
            <>
              {' · '}
              <Anchor component={Link} to={gapsAddress(typeOfAll(comparison))} inherit underline="always">
                {t('moreGaps')}
              </Anchor>
            </>
          )}
        </p>
        {cautions.map((caution) => (
          <CautionNote key={caution} text={t(`cautions.${caution}`)} rows={rowsOf(comparison, caution)} />
        ))}
      </div>
    </section>
  );
}

/** Slug of the type that all sides have, if they do. */
function typeOfAll({ entries }: Comparison): string | null {
  const [first, ...others] = entries.map(({ type }) => type.slug);
  return first !== undefined && others.every((slug) => slug === first) ? first : null;
}

/** The rows that a caution is about, in the order of the table. */
function rowsOf({ groups, cautionRows }: Comparison, caution: Comparison['cautions'][number]) {
  const keys = cautionRows[caution] ?? [];
  return groups.flatMap(({ rows }) => rows.filter(({ key }) => keys.includes(key)));
}
