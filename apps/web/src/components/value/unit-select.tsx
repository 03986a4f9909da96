import '@mantine/core/styles/Combobox.css';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { READER_SYSTEMS, type ReaderSystem } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { useSearchChoice } from '../../lib/use-search-choice';

/** In which units the reader wants numbers; part of the address. */
export function useUnits(): [ReaderSystem, (units: string) => void] {
  return useSearchChoice('units', READER_SYSTEMS);
}

export function UnitSelect(props: NativeSelectProps) {
  const { t } = useTranslation('value');
  const [units, chooseUnits] = useUnits();
  return (
    <NativeSelect
      size="sm"
      aria-label={t('units')}
      value={units}
      onChange={(event) => chooseUnits(event.target.value)}
      data={READER_SYSTEMS.map((system) => ({ value: system, label: t(`unitChoices.${system}`) }))}
      {...props}
    />
  );
}
