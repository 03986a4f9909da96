import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { typeAddress } from '../../../lib/addresses';
import type { ComparedEntry, ComparisonRow } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './rows.module.css';
import { ROLES } from './table-roles';

/** What kind of thing each side is. */
export function TypeRow({ row, entries }: { row: ComparisonRow; entries: ComparedEntry[] }) {
  const { locale } = useLocale();
  return (
    <tr {...ROLES.row} className={classes.row} data-state={row.state}>
      <th {...ROLES.rowHeader} scope="row" className={classes.label}>
        <span className={classes.labelText}>{localized(row.names, locale)}</span>
      </th>
      {entries.map(({ id, type }) => (
        <td key={id} {...ROLES.cell} className={classes.cell}>
          <div className={classes.value}>
            <Anchor component={Link} to={typeAddress(type.slug)} inherit>
              {localized(type.names, locale)}
            </Anchor>
          </div>
        </td>
      ))}
    </tr>
  );
}
