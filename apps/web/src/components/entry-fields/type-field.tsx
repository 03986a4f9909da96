import '@mantine/core/styles/Combobox.css';
import { Autocomplete } from '@mantine/core';
import { foldKey } from '@pkyx/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { localized } from '../../lib/localized';
import { typesQuery } from '../../lib/types-query';
import { useLocale } from '../../lib/use-locale';
import classes from './entry-fields.module.css';
import { findTypes, typeNamed } from './find-types';

interface TypeFieldProps {
  /** the name as it was typed or chosen */
  value: string;
  onChange: (name: string) => void;
  error?: ReactNode;
}

/** The type of an entry: one of those in use, or a new one by its name. */
export function TypeField({ value, onChange, error }: TypeFieldProps) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const { data } = useQuery(typesQuery());
  const types = data?.items ?? [];
  const isNew = data?.nextCursor === null && foldKey(value) !== '' && !typeNamed(types, value);
  // A list that opens on what was chosen before shows all there is to choose.
  const shown = typeNamed(types, value) ? types : findTypes(types, value);

  return (
    <Autocomplete
      size="md"
      label={t('entry.type')}
      description={t(isNew ? 'entry.typeIsNew' : 'entry.typeHelp')}
      descriptionProps={{ 'aria-live': 'polite' }}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autoComplete="off"
      maxLength={200}
      maxDropdownHeight={280}
      error={error}
      value={value}
      onChange={onChange}
      data={shown.map((type) => localized(type.names, locale))}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span className={classes.type}>
          {option.value}
          <span>{formatCount(typeNamed(types, option.value)?.count ?? 0, locale)}</span>
        </span>
      )}
    />
  );
}
