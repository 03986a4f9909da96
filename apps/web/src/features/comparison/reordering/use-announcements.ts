import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

/** What a screen reader hears while a side is carried to another place. */
export function useAnnouncements(sides: readonly { slug: string; name: string }[]): Announcements {
  const { t } = useTranslation('comparison');
  const nameOf = (id: UniqueIdentifier) => sides.find(({ slug }) => slug === id)?.name ?? String(id);
  const placeOf = (id: UniqueIdentifier) => sides.findIndex(({ slug }) => slug === id) + 1;
  const count = sides.length;
  return {
    onDragStart: ({ active }) =>
      t('reordering.lifted', { name: nameOf(active.id), place: placeOf(active.id), of: count }),
    onDragOver: ({ active, over }) =>
      over ? t('reordering.over', { name: nameOf(active.id), place: placeOf(over.id), of: count }) : undefined,
    onDragEnd: ({ active, over }) =>
      t('reordering.dropped', { name: nameOf(active.id), place: placeOf((over ?? active).id), of: count }),
    onDragCancel: ({ active }) => t('reordering.cancelled', { name: nameOf(active.id) }),
  };
}
