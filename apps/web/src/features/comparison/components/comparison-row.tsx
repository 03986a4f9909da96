import type { ReaderSystem } from '@pkyx/domain';
import type { ComparisonRow as Row } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { useBarsOf } from '../hooks/use-bars';
import { useRowArrival } from '../hooks/use-row-target';
import { leadOf } from '../rules/margin';
import { rowId } from '../rules/row-address';
import { ComparisonCell } from './comparison-cell';
import { PriorityMarks } from './priority-marks';
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
  const element = useRowArrival(row.key);
  const lead = leadOf(row);
  const bars = useBarsOf(row, units);
  return (
    <tr {...ROLES.row} ref={element} id={rowId(row.key)} tabIndex={-1} className={classes.row} data-state={row.state}>
      <th {...ROLES.rowHeader} scope="row" className={classes.label}>
        <span className={classes.labelText}>
          {localized(row.names, locale)}
          <RowTip row={row} />
          <PriorityMarks row={row} />
        </span>
      </th>
      {entries.map((entry, index) => (
        <ComparisonCell
          key={entry.slug}
          row={row}
          entry={entry}
          index={index}
          units={units}
          lead={lead}
          bar={bars?.[index] ?? null}
        />
      ))}
    </tr>
  );
}
