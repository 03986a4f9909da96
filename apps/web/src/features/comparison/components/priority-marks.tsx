import { VisuallyHidden } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../../lib/api-types';
import { PrioritiesContext } from '../hooks/use-priorities';
import { hasPriority, weightOf } from '../rules/priorities';
import { demandOf, measuredKind } from '../rules/row-priority';
import classes from './rows.module.css';

/** What the reader has said about a row, beside its name; nothing where that is nothing. */
export function PriorityMarks({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation('priorities');
  const { priorities } = use(PrioritiesContext);
  if (!hasPriority(priorities, row.key)) return null;

  const weight = weightOf(priorities, row.key);
  const direction = priorities.directions.get(row.key);
  const kind = measuredKind(row);
  const marks = [
    ...(priorities.weights.has(row.key) ? [weight === 0 ? t('weights.ignored') : t('weights.times', { weight })] : []),
    ...(priorities.must.has(row.key) ? [t(demandOf(priorities, row))] : []),
    ...(direction && kind ? [t(`directions.${kind}.${direction}`)] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <span className={classes.marks}>
      <IconAdjustmentsHorizontal size={14} aria-hidden />
      <VisuallyHidden>{t('marks')}</VisuallyHidden>
      {marks.join(' · ')}
    </span>
  );
}
