import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypeReference } from '../../lib/api-types';
import { localized } from '../../lib/localized';
import { useLocale } from '../../lib/use-locale';
import { EntryCombobox } from '../entry-combobox/entry-combobox';
import { PopularEntries } from './popular-entries';
import classes from './entry-picker.module.css';

interface EntryPickerProps {
  opened: boolean;
  /** what the entry is wanted for */
  title: string;
  /** popular entries of this type are offered before the reader types */
  type?: TypeReference;
  /** slugs that cannot be chosen, because they are there already */
  taken: readonly string[];
  onPick: (slug: string) => void;
  onClose: () => void;
}

/** A dialog that finds one entry by its name. */
export function EntryPicker({ opened, onClose, title, ...search }: EntryPickerProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} yOffset="12dvh">
      <Search {...search} label={title} />
    </Modal>
  );
}

function Search({
  label,
  type,
  taken,
  onPick,
}: Omit<EntryPickerProps, 'opened' | 'onClose' | 'title'> & { label: string }) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const pick = (slug: string) => (taken.includes(slug) ? setRefused(true) : onPick(slug));

  return (
    <div className={classes.search}>
      <EntryCombobox
        className={classes.field}
        label={label}
        placeholder={t('picker.placeholder')}
        text={text}
        onType={(typed) => {
          setRefused(false);
          setText(typed);
        }}
        onPick={(entry) => pick(entry.slug)}
        invalid={refused}
        autoFocus
      />
      {refused && (
        <p className={classes.refusal} role="alert">
          {t('picker.taken')}
        </p>
      )}
      {type && (
        <PopularEntries
          heading={t('picker.popular', { type: localized(type.names, locale) })}
          type={type.slug}
          taken={taken}
          onPick={onPick}
        />
      )}
    </div>
  );
}
