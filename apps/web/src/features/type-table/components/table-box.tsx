import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { InfiniteList } from '../../../components/infinite-list';
import { widestWholePart } from '../../../components/value/number-parts';
import { useUnits } from '../../../components/value/unit-select';
import type { EntryType, TypeTablePage } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import type { ChosenEntries } from '../hooks/use-chosen-entries';
import type { TableActions } from '../hooks/use-table-choices';
import type { TableChoices } from '../rules/table-address';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import classes from './type-table.module.css';

interface TableBoxProps {
  type: EntryType;
  choices: TableChoices;
  actions: TableActions;
  chosen: ChosenEntries;
  query: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'isPlaceholderData' | 'fetchNextPage'
  >;
  pages: readonly TypeTablePage[];
}

/** Scrolls in itself, so that the names of columns and entries stay in view. */
export function TableBox({ type, choices, actions, chosen, query, pages }: TableBoxProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const units = useUnits();
  const columns = pages[0]?.columns ?? [];
  const rows = pages.flatMap((page) => page.items);
  const widths = columns.map((_, index) =>
    widestWholePart(
      rows.map(({ cells }) => cells[index] ?? null),
      units,
      locale,
    ),
  );
  const name = localized(type.names, locale);

  return (
    <div className={classes.box} role="region" aria-label={t('tableOf', { type: name })}>
      <InfiniteList
        hasMore={query.hasNextPage}
        loading={query.isFetchingNextPage}
        failed={query.isFetchNextPageError}
        onMore={() => void query.fetchNextPage()}
      >
        <table className={classes.table} aria-busy={query.isPlaceholderData} aria-rowcount={(pages[0]?.total ?? 0) + 1}>
          <caption className={classes.caption}>{t('tableOf', { type: name })}</caption>
          <TableHead type={type} columns={columns} rows={rows} choices={choices} actions={actions} />
          <tbody style={Object.fromEntries(widths.map((width, index) => [`--whole-${index}`, `${width}ch`]))}>
            {rows.map((row, index) => (
              <TableRow key={row.id} row={row} position={index + 2} columns={columns} units={units} chosen={chosen} />
            ))}
          </tbody>
        </table>
      </InfiniteList>
    </div>
  );
}
