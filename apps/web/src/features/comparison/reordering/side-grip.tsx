import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './side-grip.module.css';

interface SideGripProps {
  slug: string;
  name: string;
  list: HTMLElement;
  /** until the page shows the order that a drop made: where this column goes, in px from its place, or that it stays where it is */
  settling: number | 'stay' | null;
}

/** Stands in its column and moves the whole of it. */
export function SideGrip({ slug, name, list, settling }: SideGripProps) {
  const { t } = useTranslation('comparison');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: slug,
  });
  const column = useSyncExternalStore(UNCHANGING, () => columnOf(list, slug));
  useLayoutEffect(() => setNodeRef(column), [column, setNodeRef]);
  useLayoutEffect(() => {
    if (!column || settling === 'stay') return;
    const offset = settling === null ? CSS.Translate.toString(transform) : `translate3d(${settling}px, 0, 0)`;
    moveColumn(column, offset ?? '', transition ?? '', isDragging);
  }, [column, transform, transition, isDragging, settling]);

  if (!column) return null;
  return createPortal(
    <ActionIcon
      ref={setActivatorNodeRef}
      className={classes.grip}
      variant="subtle"
      color="gray"
      size={28}
      {...attributes}
      {...listeners}
      aria-label={t('reordering.grip', { name })}
    >
      <IconGripVertical size={16} aria-hidden />
    </ActionIcon>,
    column.querySelector('[data-grip]') ?? column,
  );
}

/** Columns come and go only when the sides do, and then the grips are drawn anew. */
const UNCHANGING = () => () => undefined;

function columnOf(list: HTMLElement, slug: string): HTMLElement | null {
  return list.querySelector(`[data-side="${window.CSS.escape(slug)}"]`);
}

function moveColumn(column: HTMLElement, offset: string, transition: string, isDragged: boolean): void {
  column.style.transform = offset;
  column.style.transition = transition;
  column.toggleAttribute('data-dragged', isDragged);
}
