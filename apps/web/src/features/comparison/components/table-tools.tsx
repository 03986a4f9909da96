import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { READER_SYSTEMS } from '@pkyx/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShareButton } from '../../../components/share-button';
import { useTableSettings } from '../hooks/use-table-settings';
import { ROW_FILTERS, type RowFilter } from '../rules/row-filter';
import classes from './tools.module.css';

interface TableToolsProps {
  counts: Record<RowFilter, number>;
  /** left out where no more sides fit */
  onAdd?: () => void;
}

/** One line of what the reader can set on the table; all of it is in the address. */
export function TableTools({ counts, onAdd }: TableToolsProps) {
  const { t } = useTranslation('comparison');
  const [settings, change] = useTableSettings();
  return (
    <div className={classes.tools}>
      <SegmentedControl
        className={classes.filter}
        size="sm"
        aria-label={t('rowsShown')}
        value={settings.rows}
        onChange={(rows) => change({ rows })}
        data={ROW_FILTERS.map((filter) => ({
          value: filter,
          label: t(`filters.${filter}`, { count: counts[filter] }),
        }))}
      />
      <NativeSelect
        className={classes.units}
        size="sm"
        aria-label={t('units')}
        value={settings.units}
        onChange={(event) => change({ units: READER_SYSTEMS.find((units) => units === event.target.value) })}
        data={READER_SYSTEMS.map((units) => ({ value: units, label: t(`unitChoices.${units}`) }))}
      />
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
      <ShareButton />
    </div>
  );
}
