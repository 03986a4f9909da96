import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../lib/api-types';
import { useLocale } from '../../../lib/use-locale';
import { draftOf, faultsOf, type FilterDraft, type FilterFaults, filtersOf } from '../rules/filter-draft';
import type { ColumnFilter } from '../rules/table-address';
import { FilterFields } from './filter-fields';
import classes from './tools.module.css';

interface FilterFormProps {
  attribute: RegistryAttribute;
  filters: readonly ColumnFilter[];
  usualUnit: string;
  onApply: (filters: readonly ColumnFilter[]) => void;
}

export function FilterForm({ attribute, filters, usualUnit, onApply }: FilterFormProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const [draft, setDraft] = useState<FilterDraft>(() => draftOf(attribute, filters, usualUnit));
  const [faults, setFaults] = useState<FilterFaults>({});

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = filtersOf(attribute, draft);
    const found = faultsOf(attribute, wanted, locale);
    setFaults(found);
    if (Object.keys(found).length === 0) onApply(wanted);
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <FilterFields
        attribute={attribute}
        draft={draft}
        faults={faults}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <div className={classes.actions}>
        <Button type="submit" size="sm">
          {t('apply')}
        </Button>
        {filters.some(({ key }) => key === attribute.key) && (
          <Button variant="default" size="sm" onClick={() => onApply([])}>
            {t('removeFilter')}
          </Button>
        )}
      </div>
    </form>
  );
}
