import { ActionIcon, Popover } from '@mantine/core';
import { IconFilter, IconFilterFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import type { ColumnFilter } from '../rules/table-address';
import { FilterForm } from './filter-form';

interface ColumnFilterButtonProps {
  attribute: RegistryAttribute;
  /** of all columns */
  filters: readonly ColumnFilter[];
  usualUnit: string;
  onFilter: (key: string, filters: readonly ColumnFilter[]) => void;
}

/** Beside the name of a column: opens what its values have to be. */
export function ColumnFilterButton({ attribute, filters, usualUnit, onFilter }: ColumnFilterButtonProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const [opened, setOpened] = useState(false);
  const label = t('filterBy', { attribute: localized(attribute.names, locale) });
  const active = filters.some(({ key }) => key === attribute.key);
  const Icon = active ? IconFilterFilled : IconFilter;
  const apply = (wanted: readonly ColumnFilter[]) => {
    setOpened(false);
    onFilter(attribute.key, wanted);
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color={active ? undefined : 'gray'}
          aria-label={label}
          title={label}
          onClick={() => setOpened(!opened)}
        >
          <Icon size={15} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <FilterForm attribute={attribute} filters={filters} usualUnit={usualUnit} onApply={apply} />
      </Popover.Dropdown>
    </Popover>
  );
}
