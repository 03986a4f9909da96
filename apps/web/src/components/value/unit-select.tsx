import '@mantine/core/styles/Combobox.css';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { READER_SYSTEMS, type ReaderSystem } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { useFetchedLater } from '../../lib/use-fetched-later';
import { useSearchChoice } from '../../lib/use-search-choice';
import { fetchConversion } from './reader-quantity';

/** In which units the reader wants numbers; part of the address. */
function useUnitChoice(): [ReaderSystem, (units: string) => void] {
  return useSearchChoice('units', READER_SYSTEMS);
}

/** In which units numbers are shown: those the reader wants, as soon as what converts them is there. */
export function useUnits(): ReaderSystem {
  const [choice] = useUnitChoice();
  const isReady = useFetchedLater('conversion', choice !== 'as-typed', fetchConversion);
  return isReady ? choice : 'as-typed';
}

export function UnitSelect(props: NativeSelectProps) {
  const { t } = useTranslation('value');
  const [units, chooseUnits] = useUnitChoice();
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
