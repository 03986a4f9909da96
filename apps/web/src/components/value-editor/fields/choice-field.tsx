import '@mantine/core/styles/Combobox.css';
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findChoices, type UnitChoice } from '../rules/unit-choices';
import classes from './fields.module.css';

interface ChoiceFieldProps {
  label: string;
  choices: readonly UnitChoice[];
  value: string | null;
  onChange: (value: string | null) => void;
  error?: ReactNode;
  disabled?: boolean;
}

/** A choice from a list in which one looks by typing, in either language. */
export function ChoiceField({ label, choices, value, onChange, error, disabled }: ChoiceFieldProps) {
  const { t } = useTranslation('editor');
  return (
    <Select
      size="md"
      label={label}
      error={error}
      disabled={disabled}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      maxDropdownHeight={260}
      nothingFoundMessage={t('number.nothingFound')}
      data={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
      value={value}
      onChange={onChange}
      filter={({ options, search }) => {
        const chosen = choices.find((choice) => choice.value === value);
        const found = findChoices(choices, search === chosen?.label ? '' : search).map((choice) => choice.value);
        return options
          .filter((option) => 'value' in option && found.includes(option.value))
          .sort((a, b) => ('value' in a && 'value' in b ? found.indexOf(a.value) - found.indexOf(b.value) : 0));
      }}
      renderOption={({ option }) => (
        <span className={classes.choice}>
          {option.label}
          <span>{choices.find((choice) => choice.value === option.value)?.hint}</span>
        </span>
      )}
    />
  );
}
