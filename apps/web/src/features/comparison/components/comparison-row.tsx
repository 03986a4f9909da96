import type { ReaderSystem } from '@pkyx/domain';
import type { ComparisonRow as Row } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { leadOf } from '../rules/margin';
import { ComparisonCell } from './comparison-cell';
import { RowTip } from './row-tip';
import classes from './rows.module.css';
import { ROLES } from './table-roles';

interface ComparisonRowProps {
  row: Row;
  /** the sides, in order */
  entries: { slug: string; name: string }[];
  units: ReaderSystem;
}

export function ComparisonRow({ row, entries, units }: ComparisonRowProps) {
  const { locale } = useLocale();
  const lead = leadOf(row);
  return (
    <tr {...ROLES.row} className={classes.row} data-state={row.state}>
      <th {...ROLES.rowHeader} scope="row" className={classes.label}>
        <span className={classes.labelText}>
          {localized(row.names, locale)}
          <RowTip row={row} />
        </span>
      </th>
      {entries.map((entry, index) => (
        <ComparisonCell key={entry.slug} row={row} entry={entry} index={index} units={units} lead={lead} />
      ))}
    </tr>
  );
}
