import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EditorOverlay } from '../../../components/value-editor/editor-overlay';
import { EditValue, FillValue } from '../../../components/value-editor/lazy-editors';
import type { Attribute, ComparisonRow } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { numberOf } from '../rules/number-of-row';

interface CellEditorProps {
  row: ComparisonRow;
  cell: Attribute | null;
  entry: { slug: string; name: string };
  anchor: HTMLElement;
  onClose: () => void;
}

/** The editor of one cell, over it: of the value that is there, or for the gap. */
export function CellEditor({ row, cell, entry, anchor, onClose }: CellEditorProps) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const label = t('editorOf', { entry: entry.name, attribute: localized(row.names, locale) });
  return (
    <EditorOverlay label={label} anchor={anchor}>
      <Suspense fallback={<Skeleton height={160} radius="md" />}>
        {cell ? (
          <EditValue entry={entry} attribute={cell} onClose={onClose} />
        ) : (
          <FillValue entry={entry} attribute={row} like={numberOf(row)} onClose={onClose} />
        )}
      </Suspense>
    </EditorOverlay>
  );
}
