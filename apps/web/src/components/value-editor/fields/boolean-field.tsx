import { Input, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultAt } from '../rules/faults';
import type { DraftOf } from '../rules/value-draft';
import type { FieldProps } from './field-props';

export function BooleanField({ label, draft, onChange, faults }: FieldProps<DraftOf<'boolean'>>) {
  const { t } = useTranslation('value');
  return (
    <Input.Wrapper label={label} labelElement="div" error={faultAt(faults, 'value', 'value/boolean')}>
      <div>
        <SegmentedControl
          aria-label={label}
          value={draft.boolean === null ? '' : String(draft.boolean)}
          onChange={(chosen) => onChange({ ...draft, boolean: chosen === 'true' })}
          data={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
        />
      </div>
    </Input.Wrapper>
  );
}
