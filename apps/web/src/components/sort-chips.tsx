import { useTranslation } from 'react-i18next';
import { ENTRY_SORTS, type EntrySort } from '../lib/entries-query';
import { ChipLinks } from './chip-links';

interface SortChipsProps {
  current: EntrySort;
  /** the address of the list in an order */
  addressOf: (sort: EntrySort) => string;
}

/** The orders in which entries can be listed. */
export function SortChips({ current, addressOf }: SortChipsProps) {
  const { t } = useTranslation();
  return (
    <ChipLinks
      quiet
      label={t('list.sort.label')}
      links={ENTRY_SORTS.map((sort) => ({
        key: sort,
        label: t(`list.sort.${sort}`),
        to: addressOf(sort),
        current: sort === current,
      }))}
    />
  );
}
