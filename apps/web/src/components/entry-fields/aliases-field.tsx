import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { TagsInput } from '@mantine/core';
import { foldKey } from '@pkyx/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** As many as the API takes. */
const MOST_ALIASES = 50;

interface AliasesFieldProps {
  aliases: string[];
  onChange: (aliases: string[]) => void;
  error?: ReactNode;
}

/** What an entry is also called. */
export function AliasesField({ aliases, onChange, error }: AliasesFieldProps) {
  const { t } = useTranslation('editor');
  return (
    <TagsInput
      size="md"
      label={t('entry.aliases')}
      description={t('entry.aliasesHelp')}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autoComplete="off"
      splitChars={[',', '，', '、', '\n']}
      maxTags={MOST_ALIASES}
      isDuplicate={(alias, others) => others.some((other) => foldKey(other) === foldKey(alias))}
      error={error}
      value={aliases}
      onChange={onChange}
    />
  );
}
