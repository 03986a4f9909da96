import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultAt } from '../rules/faults';
import type { DraftOf } from '../rules/value-draft';
import type { FieldProps } from './field-props';
import classes from './fields.module.css';

export function LinkField({ label, draft, onChange, faults }: FieldProps<DraftOf<'link'>>) {
  const { t } = useTranslation('editor');
  return (
    <div className={classes.stack} role="group" aria-label={label}>
      <TextInput
        label={t('link.url')}
        type="url"
        inputMode="url"
        placeholder="https://"
        value={draft.url}
        onChange={(event) => onChange({ ...draft, url: event.target.value })}
        error={faultAt(faults, 'value/url', 'value')}
      />
      <TextInput
        label={t('link.label')}
        description={t('link.labelHelp')}
        value={draft.label}
        onChange={(event) => onChange({ ...draft, label: event.target.value })}
        error={faultAt(faults, 'value/label')}
      />
    </div>
  );
}
