import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { unitChoices } from '../../../components/value-editor/rules/unit-choices';
import type { RegistryAttribute } from '../../../lib/api-types';
import { useLocale } from '../../../lib/use-locale';
import type { FilterDraft, FilterFaults } from '../rules/filter-draft';

interface FilterFieldsProps {
  attribute: RegistryAttribute;
  draft: FilterDraft;
  faults: FilterFaults;
  onChange: (change: Partial<FilterDraft>) => void;
}

/** What can be asked of a column: a range of what is counted, yes or no, an equal text. */
export function FilterFields(props: FilterFieldsProps) {
  switch (props.attribute.kind) {
    case 'boolean':
      return <YesOrNo {...props} />;
    case 'text':
      return <EqualText {...props} />;
    default:
      return <Range {...props} />;
  }
}

function YesOrNo({ draft, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('typeTable');
  return (
    <NativeSelect
      size="sm"
      label={t('is')}
      value={draft.is}
      onChange={(event) => onChange({ is: event.currentTarget.value })}
      data={[
        { value: '', label: t('any') },
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
    />
  );
}

function EqualText({ draft, faults, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('typeTable');
  return (
    <TextInput
      size="sm"
      label={t('equals')}
      autoComplete="off"
      value={draft.is}
      error={faults.is}
      onChange={(event) => onChange({ is: event.currentTarget.value })}
    />
  );
}

function Range({ attribute, draft, faults, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const units = attribute.kind === 'number' ? unitChoices(attribute.dimension, locale) : [];
  return (
    <>
      {(['gte', 'lte'] as const).map((bound) => (
        <TextInput
          key={bound}
          size="sm"
          label={t(bound)}
          placeholder={attribute.kind === 'date' ? t('datePattern') : undefined}
          inputMode={attribute.kind === 'date' ? undefined : 'decimal'}
          autoComplete="off"
          value={draft[bound]}
          error={faults[bound] ?? (bound === 'gte' ? faults.is : undefined)}
          onChange={(event) => onChange({ [bound]: event.currentTarget.value })}
        />
      ))}
      {units.length > 1 && (
        <NativeSelect
          size="sm"
          label={t('unit')}
          value={draft.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
          data={units.map(({ value, label, hint }) => ({ value, label: hint ? `${label} (${hint})` : label }))}
        />
      )}
    </>
  );
}
