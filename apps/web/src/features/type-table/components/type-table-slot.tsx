import { lazy, Suspense } from 'react';
import { RowSkeletons } from '../../../components/skeletons';
import type { EntryType } from '../../../lib/api-types';
import { needTexts } from '../../../lib/i18n';

const TypeTable = lazy(async () => {
  const [{ TypeTable: Table }] = await Promise.all([import('./type-table'), needTexts('tables')]);
  return { default: Table };
});

/** Where the table of a type stands: it is fetched when a reader first asks for it. */
export function TypeTableSlot({ type }: { type: EntryType }) {
  return (
    <Suspense fallback={<RowSkeletons count={12} />}>
      <TypeTable key={type.slug} type={type} />
    </Suspense>
  );
}
