import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message';
import { useUnits } from '../../../components/value/unit-select';
import type { Comparison } from '../../../lib/api-types';
import { useEditGate } from '../../../lib/use-edit-gate';
import { EditGateContext } from '../hooks/use-cell-editing';
import { useRowFilter } from '../hooks/use-row-filter';
import { countRows, filterRows } from '../rules/row-filter';
import { RowGroup } from './row-group';
import { TableTools } from './table-tools';

interface ComparisonTableProps {
  comparison: Comparison;
  onAdd?: () => void;
  scrollRef: RefCallback<HTMLElement>;
}

/** The rows that the reader asked for, group by group, below what there is to ask for. */
export function ComparisonTable({ comparison, onAdd, scrollRef }: ComparisonTableProps) {
  const { t } = useTranslation('comparison');
  const [filter, chooseFilter] = useRowFilter();
  const [units] = useUnits();
  const gate = useEditGate();
  const counts = countRows(comparison.groups);

  return (
    <>
      <TableTools counts={counts} onAdd={onAdd} />
      <EditGateContext value={gate}>
        {filterRows(comparison.groups, filter).map((group) => (
          <RowGroup key={group.key} group={group} entries={comparison.entries} units={units} scrollRef={scrollRef} />
        ))}
      </EditGateContext>
      {filter !== 'all' && counts[filter] === 0 && (
        <StateMessage
          role="status"
          icon={<IconFilterOff size={30} />}
          title={t(`noRows.${filter}`)}
          action={
            <Button variant="default" onClick={() => chooseFilter('all')}>
              {t('noRows.showAll')}
            </Button>
          }
        />
      )}
    </>
  );
}
