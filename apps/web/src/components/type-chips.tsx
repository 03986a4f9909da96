import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../lib/format';
import { localized } from '../lib/localized';
import { typesQuery } from '../lib/types-query';
import { useLocale } from '../lib/use-locale';
import { ChipLinks } from './chip-links';

const SHOWN = 12;

interface TypeChipsProps {
  /** slug of the type that the list is narrowed to */
  current: string | null;
  /** the address of the list narrowed to a type, or of the whole list */
  addressOf: (type: string | null) => string;
}

/** Narrows a list to one type: the largest types, and always the current one. */
export function TypeChips({ current, addressOf }: TypeChipsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { data } = useQuery(typesQuery());
  const largest = [...(data?.items ?? [])].sort((a, b) => b.count - a.count);
  const shown = largest.filter((type, index) => index < SHOWN || type.slug === current);

  return (
    <ChipLinks
      label={t('list.byType')}
      links={[
        { key: '', label: t('list.allTypes'), to: addressOf(null), current: current === null },
        ...shown.map((type) => ({
          key: type.slug,
          label: localized(type.names, locale),
          count: formatCount(type.count, locale),
          to: addressOf(type.slug),
          current: current === type.slug,
        })),
      ]}
    />
  );
}
