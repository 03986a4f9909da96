import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { horizontalListSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SideActions } from '../hooks/use-side-actions';
import { SideGrip } from './side-grip';
import { useAnnouncements } from './use-announcements';

interface SideGripsProps {
  sides: { slug: string; name: string }[];
  /** holds the columns of the line of names, each with a place for its grip */
  list: HTMLElement;
  place: SideActions['place'];
}

/** A side that was put down: how far from where it was, and which order was shown then. */
interface Drop {
  slug: string;
  distance: number;
  order: string;
}

/** Grips by which the sides are dragged into another order, with the pointer or by keyboard. They come into columns that are there. */
export function SideGrips({ sides, list, place }: SideGripsProps) {
  const { t } = useTranslation('comparison');
  const announcements = useAnnouncements(sides);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const [drop, setDrop] = useState<Drop | null>(null);
  const slugs = sides.map(({ slug }) => slug);
  const order = slugs.join();
  const put = ({ active, over }: DragEndEvent) => {
    if (!over || over.id === active.id) return;
    const start = active.rect.current.initial?.left ?? over.rect.left;
    setDrop({ slug: String(active.id), distance: over.rect.left - start, order });
    place(slugs.indexOf(String(active.id)), slugs.indexOf(String(over.id)));
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('reordering.how') } }}
      onDragStart={() => setDrop(null)}
      onDragEnd={put}
    >
      <SortableContext items={slugs} strategy={horizontalListSortingStrategy}>
        {sides.map(({ slug, name }) => (
          <SideGrip
            key={slug}
            slug={slug}
            name={name}
            list={list}
            settling={drop?.order === order ? (drop.slug === slug ? drop.distance : 'stay') : null}
          />
        ))}
      </SortableContext>
    </DndContext>
  );
}
