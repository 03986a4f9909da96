import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypeReference } from '../../lib/api-types';
import { localized } from '../../lib/localized';
import { popularEntriesQuery } from '../../lib/popular-entries-query';
import { useLocale } from '../../lib/use-locale';
import { EntryCombobox } from '../entry-combobox/entry-combobox';
import { EntryChoices } from './entry-choices';
import classes from './entry-picker.module.css';

const CHOICES = 6;

interface EntryFinderProps {
  label: string;
  type?: TypeReference;
  taken: readonly string[];
  onPick: (slug: string) => void;
}

/** A field that suggests entries, and the popular ones to choose from without typing. */
export function EntryFinder({ label, type, taken, onPick }: EntryFinderProps) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const { data: popular } = useQuery(popularEntriesQuery(type?.slug));
  const choices = popular?.items.filter(({ slug }) => !taken.includes(slug)).slice(0, CHOICES) ?? [];

  return (
    <div className={classes.finder}>
      <EntryCombobox
        className={classes.field}
        label={label}
        placeholder={t('picker.placeholder')}
        text={text}
        onType={(typed) => {
          setRefused(false);
          setText(typed);
        }}
        onPick={({ slug }) => (taken.includes(slug) ? setRefused(true) : onPick(slug))}
        invalid={refused}
        initialFocus
      />
      {refused && (
        <p className={classes.refusal} role="alert">
          {t('picker.taken')}
        </p>
      )}
      {choices.length > 0 && (
        <EntryChoices
          heading={type ? t('picker.popular', { type: localized(type.names, locale) }) : t('picker.popularOfAll')}
          entries={choices}
          onPick={onPick}
        />
      )}
    </div>
  );
}
