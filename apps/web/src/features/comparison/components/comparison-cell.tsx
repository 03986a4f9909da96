import { VisuallyHidden } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import { MissingValue } from '../../../components/value/missing-value';
import { SourcesButton } from '../../../components/value/sources-button';
import type { Attribute } from '../../../lib/api-types';
import type { Lead } from '../rules/margin';
import { LeadNote } from './lead-note';
import classes from './rows.module.css';
import { ROLES } from './table-roles';

interface ComparisonCellProps {
  cell: Attribute | null;
  /** the side */
  entry: { slug: string; name: string };
  units: ReaderSystem;
  best: boolean;
  lead: Lead | null;
}

export function ComparisonCell({ cell, entry, units, best, lead }: ComparisonCellProps) {
  const { t } = useTranslation('comparison');
  if (!cell) {
    return (
      <td {...ROLES.cell} className={classes.cell}>
        <div className={classes.value}>
          <MissingValue />
        </div>
      </td>
    );
  }
  return (
    <td {...ROLES.cell} className={classes.cell} data-best={best || undefined}>
      <div className={classes.value}>
        <AttributeValueView attribute={cell} units={units} />
        <SourcesButton attribute={cell} entry={entry} />
        {best && (
          <span className={classes.best}>
            <IconCheck size={16} stroke={2.5} aria-hidden />
            <VisuallyHidden>{t('best')}</VisuallyHidden>
            {lead && <LeadNote lead={lead} />}
          </span>
        )}
      </div>
    </td>
  );
}
