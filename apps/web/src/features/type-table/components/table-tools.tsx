import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../../../components/value/unit-select';
import type { EntryType } from '../../../lib/api-types';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { ColumnChooser } from './column-chooser';
import classes from './tools.module.css';

interface TableToolsProps {
  type: EntryType;
  columns: readonly string[];
  /** entries that pass the filters; left out until it is known */
  total: number | undefined;
  onColumns: (keys: readonly string[]) => void;
}

export function TableTools({ type, columns, total, onColumns }: TableToolsProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  return (
    <div className={classes.tools}>
      <p className={classes.total} role="status">
        {total !== undefined && t('total', { count: total, formatted: formatCount(total, locale) })}
      </p>
      <UnitSelect className={classes.units} />
      <ColumnChooser type={type} columns={columns} onChange={onColumns} />
    </div>
  );
}
