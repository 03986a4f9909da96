import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryType, TypeTablePage } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import type { TableActions } from '../hooks/use-table-choices';
import { firstOrder, isSortable, type Order, type TableChoices } from '../rules/table-address';
import { unitOfColumn } from '../rules/unit-of-column';
import { ColumnFilterButton } from './column-filter-button';
import classes from './type-table.module.css';

interface TableHeadProps {
  type: EntryType;
  columns: TypeTablePage['columns'];
  rows: TypeTablePage['items'];
  choices: TableChoices;
  actions: TableActions;
}

/** The names of the columns; a press on one sorts by it, another press turns the order round. */
export function TableHead({ type, columns, rows, choices, actions }: TableHeadProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const sorting = { choices, onSort: actions.sortBy };
  return (
    <thead>
      <tr>
        <SortableHead sort="title" first="asc" label={t('entry')} className={classes.nameHead} {...sorting} />
        {columns.map((column, index) => {
          const attribute = type.template.find(({ key }) => key === column.key);
          const label = localized(column.names, locale);
          if (!attribute || !isSortable(column.kind)) return <th key={column.key}>{label}</th>;
          return (
            <SortableHead
              key={column.key}
              sort={column.key}
              first={firstOrder(column.kind)}
              label={label}
              className={column.kind === 'number' ? classes.numberHead : undefined}
              {...sorting}
            >
              <ColumnFilterButton
                attribute={attribute}
                filters={choices.filters}
                usualUnit={unitOfColumn(
                  rows.map(({ cells }) => cells[index] ?? null),
                  column.dimension,
                )}
                onFilter={actions.filterBy}
              />
            </SortableHead>
          );
        })}
        <SortableHead sort="views" first="desc" label={t('views')} className={classes.numberHead} {...sorting} />
      </tr>
    </thead>
  );
}

interface SortableHeadProps {
  sort: string;
  first: Order;
  label: string;
  choices: TableChoices;
  onSort: TableActions['sortBy'];
  className?: string;
  children?: ReactNode;
}

function SortableHead({ sort, first, label, choices, onSort, className, children }: SortableHeadProps) {
  const order = choices.sort === sort ? choices.order : null;
  const Icon = order === null ? IconArrowsSort : order === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={order ? (order === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <span className={classes.head}>
        <UnstyledButton
          className={classes.sort}
          data-current={order !== null || undefined}
          onClick={() => onSort(sort, first)}
        >
          {label}
          <Icon size={15} aria-hidden />
        </UnstyledButton>
        {children}
      </span>
    </th>
  );
}
