import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../../../components/value/unit-select';
import type { Comparison } from '../../../lib/api-types';
import { useRowFilter } from '../hooks/use-row-filter';
import { ROW_FILTERS, type RowFilter } from '../rules/row-filter';
import { PictureButtons } from './picture-buttons';
import { PrioritiesButton } from './priorities-button';
import { ShareButton } from './share-button';
import classes from './tools.module.css';

interface TableToolsProps {
  comparison: Comparison;
  counts: Record<RowFilter, number>;
  /** left out where no more sides fit */
  onAdd?: () => void;
}

/** One line of what the reader can set on the table; all of it is in the address. */
export function TableTools({ comparison, counts, onAdd }: TableToolsProps) {
  const { t } = useTranslation('comparison');
  const [filter, chooseFilter] = useRowFilter();
  return (
    <div className={classes.tools}>
      <SegmentedControl
        className={classes.filter}
        size="sm"
        aria-label={t('rowsShown')}
        value={filter}
        onChange={chooseFilter}
        data={ROW_FILTERS.map((value) => ({ value, label: t(`filters.${value}`, { count: counts[value] }) }))}
      />
      <UnitSelect className={classes.units} />
      {onAdd && (
        <Button
          className={classes.add}
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={onAdd}
        >
          {t('addSide')}
        </Button>
      )}
      <PrioritiesButton comparison={comparison} />
      <PictureButtons />
      <ShareButton comparison={comparison} />
    </div>
  );
}
