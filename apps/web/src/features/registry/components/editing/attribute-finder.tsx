import '@mantine/core/styles/Combobox.css';
import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../../lib/api-types';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';
import { knownAttributesQuery } from '../../../../components/value-editor/api/known-attributes';
import classes from './editing.module.css';

interface AttributeFinderProps {
  label: string;
  /** those that cannot be chosen */
  without: readonly string[];
  /** starts empty again after a choice, for the next one */
  clearing?: boolean;
  error?: ReactNode;
  onChoose: (attribute: RegistryAttribute | null) => void;
}

/** Finds an attribute by any of its names, also misspelt. */
export function AttributeFinder({ label, without, clearing, error, onChoose }: AttributeFinderProps) {
  const { t } = useTranslation('registryEditing');
  const { locale } = useLocale();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, 200);
  const { data } = useQuery(knownAttributesQuery(asked));
  const offered = (data?.items ?? []).filter(({ key }) => !without.includes(key));

  const choose = (key: string) => {
    onChoose(offered.find((known) => known.key === key) ?? null);
    // After the field has put the option's text in.
    if (clearing) setTimeout(() => setTyped(''));
  };

  return (
    <Autocomplete
      label={label}
      placeholder={t('finder.placeholder')}
      autoComplete="off"
      maxLength={200}
      error={error}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        if (!clearing) onChoose(offered.find(({ names }) => localized(names, locale) === value) ?? null);
      }}
      data={offered.map(({ key, names }) => ({ value: key, label: localized(names, locale) }))}
      filter={({ options }) => options}
      onOptionSubmit={choose}
      renderOption={({ option }) => {
        const attribute = offered.find(({ key }) => key === option.value);
        return attribute && <Option attribute={attribute} />;
      }}
    />
  );
}

function Option({ attribute }: { attribute: RegistryAttribute }) {
  const { t } = useTranslation(['registryEditing', 'registry']);
  const { locale } = useLocale();
  const name = localized(attribute.names, locale);
  const other = localized(attribute.names, locale === 'zh' ? 'en' : 'zh');
  return (
    <span className={classes.option}>
      <span>
        {name} {other !== name && <span className={classes.quiet}>{other}</span>}
      </span>
      <span className={classes.quiet}>
        {t(`kinds.${attribute.kind}`, { ns: 'registry' })} · {t('finder.uses', { count: attribute.uses })}
      </span>
    </span>
  );
}
