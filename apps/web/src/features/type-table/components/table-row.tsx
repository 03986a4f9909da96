import { Checkbox, VisuallyHidden } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPicture } from '../../../components/entry-picture';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import { entryAddress } from '../../../lib/addresses';
import type { TypeTablePage } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import type { ChosenEntries } from '../hooks/use-chosen-entries';
import classes from './type-table.module.css';

interface TableRowProps {
  row: TypeTablePage['items'][number];
  /** among all rows, the head being the first */
  position: number;
  columns: TypeTablePage['columns'];
  units: ReaderSystem;
  chosen: ChosenEntries;
}

export function TableRow({ row, position, columns, units, chosen }: TableRowProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const name = useEntryName(row);
  const ticked = chosen.has(row);
  return (
    <tr aria-rowindex={position} data-ticked={ticked || undefined}>
      <th scope="row" className={classes.name}>
        <span className={classes.entry}>
          <Checkbox
            size="sm"
            aria-label={t('choose', { entry: name })}
            checked={ticked}
            disabled={chosen.full && !ticked}
            onChange={() => chosen.toggle(row)}
          />
          <span className={classes.picture}>
            <EntryPicture slug={row.slug} name={name} picture={row.picture} size={32} />
          </span>
          <Link to={entryAddress(row.slug)}>{name}</Link>
        </span>
      </th>
      <Cells cells={row.cells} columns={columns} units={units} />
      <td className={classes.number}>{formatCount(row.views, locale)}</td>
    </tr>
  );
}

/** What stays when a tick comes or goes. */
const Cells = memo(function Cells({ cells, columns, units }: Pick<TableRowProps, 'columns' | 'units'> & CellsOf) {
  const { t } = useTranslation('typeTable');
  return columns.map(({ key, kind }, index) => {
    const cell = cells[index];
    return (
      <td
        key={key}
        className={kind === 'number' ? classes.number : undefined}
        style={{ '--whole-width': `var(--whole-${index})` } as React.CSSProperties}
      >
        {cell ? (
          <span className={classes.value}>
            <AttributeValueView attribute={cell} units={units} />
          </span>
        ) : (
          <span className={classes.missing}>
            <span aria-hidden>—</span>
            <VisuallyHidden>{t('noValue')}</VisuallyHidden>
          </span>
        )}
      </td>
    );
  });
});

type CellsOf = Pick<TableRowProps['row'], 'cells'>;
