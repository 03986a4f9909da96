import { Anchor, TextInput } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../components/notice';
import { entryAddress } from '../../../lib/addresses';
import type { EntrySummary } from '../../../lib/api-types';
import { useNamesake } from '../hooks/use-namesake';

interface TitleFieldProps {
  value: string;
  onChange: (title: string) => void;
  error?: ReactNode;
  /** the entry that stood in the way when it was to be created */
  existing?: EntrySummary;
  ref?: Ref<HTMLInputElement>;
}

/** What the entry is called. A name that an entry has already leads there. */
export function TitleField({ value, onChange, error, existing, ref }: TitleFieldProps) {
  const { t } = useTranslation('creation');
  const namesake = useNamesake(value) ?? existing;
  return (
    <div>
      <TextInput
        ref={ref}
        label={t('title')}
        description={namesake ? undefined : t('titleHelp')}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={namesake ? true : error}
      />
      {namesake && (
        <Notice>
          {t('known', { title: namesake.title })}{' '}
          <Anchor component={Link} to={entryAddress(namesake.slug)} inherit>
            {t('openKnown')}
          </Anchor>
        </Notice>
      )}
    </div>
  );
}
