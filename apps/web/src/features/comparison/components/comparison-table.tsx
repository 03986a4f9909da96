import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message';
import { useUnits } from '../../../components/value/unit-select';
import type { Comparison } from '../../../lib/api-types';
import { useEditGate } from '../../../lib/use-edit-gate';
import { BarsContext, useBars } from '../hooks/use-bars';
import { EditGateContext } from '../hooks/use-cell-editing';
import { useRowFilter } from '../hooks/use-row-filter';
import { RowTargetContext, useRowTarget } from '../hooks/use-row-target';
import { useChartChoice } from '../hooks/use-chart-choice';
import { countRows, filterRows } from '../rules/row-filter';
import { ChartsSlot } from './charts-slot';
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
  const units = useUnits();
  const bars = useBars();
  const [chart] = useChartChoice();
  const gate = useEditGate();
  const target = useRowTarget(comparison.groups, filter);
  const counts = countRows(comparison.groups);

  return (
    <>
      <TableTools comparison={comparison} counts={counts} onAdd={onAdd} />
      {chart !== 'none' && <ChartsSlot comparison={comparison} />}
      <RowTargetContext value={target}>
        <EditGateContext value={gate}>
          <BarsContext value={bars}>
            {filterRows(comparison.groups, filter).map((group) => (
              <RowGroup
                key={group.key}
                group={group}
                entries={comparison.entries}
                units={units}
                scrollRef={scrollRef}
              />
            ))}
          </BarsContext>
        </EditGateContext>
      </RowTargetContext>
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
