import { Button, CloseButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../../components/value-editor/rules/faults';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import type { DraftRow, EntryDraft } from '../rules/entry-draft';
import { faultsOfRow } from '../rules/entry-request';
import classes from './new-entry.module.css';
import { OwnRow } from './own-row';
import { ValueRow } from './value-row';

interface OwnValuesProps {
  template: readonly RegistryAttribute[];
  draft: EntryDraft;
  faults: Faults;
  onChange: (row: DraftRow) => void;
  onRemove: (id: string) => void;
  onAdd: () => void;
}

/** Values beside what the type offers: named by the writer, or left from another type that was chosen before. */
export function OwnValues({ template, draft, faults, onChange, onRemove, onAdd }: OwnValuesProps) {
  const { t } = useTranslation('creation');
  const offered = new Set(template.map(({ key }) => key));
  return (
    <div className={classes.own}>
      {draft.rows
        .filter((row) => row.own || !offered.has(row.id))
        .map((row) => {
          const Row = row.own ? OwnRow : LeftRow;
          return (
            <Row
              key={row.id}
              row={row}
              faults={faultsOfRow(faults, row.id)}
              onChange={onChange}
              onRemove={() => onRemove(row.id)}
            />
          );
        })}
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
        {t('addRow')}
      </Button>
    </div>
  );
}

interface LeftRowProps {
  row: DraftRow;
  faults: Faults;
  onChange: (row: DraftRow) => void;
  onRemove: () => void;
}

function LeftRow({ row, faults, onChange, onRemove }: LeftRowProps) {
  const { t } = useTranslation('creation');
  const { locale } = useLocale();
  const name = row.known ? localized(row.known.names, locale) : row.name;
  return (
    <div className={classes.ownRow}>
      <CloseButton className={classes.remove} aria-label={t('removeRow', { name })} onClick={onRemove} />
      <ValueRow label={name} row={row} faults={faults} onChange={onChange} />
    </div>
  );
}
