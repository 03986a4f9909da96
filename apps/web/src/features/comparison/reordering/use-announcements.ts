import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

/** What a screen reader hears while a side is carried to another place. */
export function useAnnouncements(sides: readonly { slug: string; name: string }[]): Announcements {
  const { t } = useTranslation('comparison');
  const nameOf = (id: UniqueIdentifier) => sides.find(({ slug }) => slug === id)?.name ?? String(id);
  const placeOf = (id: UniqueIdentifier) => sides.findIndex(({ slug }) => slug === id) + 1;
  const count = sides.length;
  const lifted = (id: UniqueIdentifier) => t('reordering.lifted', { name: nameOf(id), place: placeOf(id), of: count });
  return {
    onDragStart: ({ active }) => lifted(active.id),
    // Over its own place it is as it was when it was lifted, which is also what is heard first.
    onDragOver: ({ active, over }) => {
      if (!over || over.id === active.id) return lifted(active.id);
      return t('reordering.over', { name: nameOf(active.id), place: placeOf(over.id), of: count });
    },
    onDragEnd: ({ active, over }) =>
      t('reordering.dropped', { name: nameOf(active.id), place: placeOf((over ?? active).id), of: count }),
    onDragCancel: ({ active }) => t('reordering.cancelled', { name: nameOf(active.id) }),
  };
}
