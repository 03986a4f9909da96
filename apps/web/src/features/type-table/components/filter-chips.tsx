import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EntryType } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import type { TableActions } from '../hooks/use-table-choices';
import type { ColumnFilter } from '../rules/table-address';
import classes from './tools.module.css';

const SIGNS = { is: '=', gte: '≥', lte: '≤' };

interface FilterChipsProps {
  type: EntryType;
  filters: readonly ColumnFilter[];
  actions: TableActions;
}

/** What entries have to fulfil to be shown, each to be taken away by a press. */
export function FilterChips({ type, filters, actions }: FilterChipsProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  if (filters.length === 0) return null;

  const remove = (filter: ColumnFilter) =>
    actions.filterBy(
      filter.key,
      filters.filter((each) => each.key === filter.key && each !== filter),
    );
  return (
    <ul className={classes.chips} aria-label={t('filters')}>
      {filters.map((filter) => {
        const attribute = type.template.find(({ key }) => key === filter.key);
        const value = attribute?.kind === 'boolean' ? t(filter.value === 'true' ? 'yes' : 'no') : filter.value;
        const text = `${attribute ? localized(attribute.names, locale) : filter.key} ${SIGNS[filter.bound]} ${value}`;
        return (
          <li key={filter.key + filter.bound}>
            <UnstyledButton
              className={classes.chip}
              aria-label={t('remove', { filter: text })}
              onClick={() => remove(filter)}
            >
              {text}
              <IconX size={14} aria-hidden />
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
