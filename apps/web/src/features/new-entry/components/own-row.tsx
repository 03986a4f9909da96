import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AttributePicker } from '../../../components/value-editor/adding/attribute-picker';
import { KindTabs } from '../../../components/value-editor/adding/kind-tabs';
import { usePickedAttribute } from '../../../components/value-editor/adding/use-picked-attribute';
import { type Faults, faultAt } from '../../../components/value-editor/rules/faults';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { type DraftRow, ofKind, renamed } from '../rules/entry-draft';
import classes from './new-entry.module.css';
import { ValueRow } from './value-row';

interface OwnRowProps {
  row: DraftRow;
  faults: Faults;
  onChange: (row: DraftRow) => void;
  onRemove: () => void;
}

/** A value that the writer names: under a known name it is a value of the known attribute, else its kind is chosen here. */
export function OwnRow({ row, faults, onChange, onRemove }: OwnRowProps) {
  const { t } = useTranslation(['creation', 'editor']);
  const { locale } = useLocale();
  const picked = usePickedAttribute(row.known, row.name);
  const { name, attribute } = picked;
  const field = useRef<HTMLInputElement>(null);
  const isNew = useRef(row.name === '');
  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);
  // What the registry knows of a name comes some time after it was typed.
  useEffect(() => {
    if (name !== row.name || attribute?.key !== row.known?.key) onChange(renamed(row, name, attribute));
  }, [name, attribute, row, onChange]);
  const title = attribute ? localized(attribute.names, locale) : name;

  return (
    <fieldset className={classes.ownRow}>
      <legend className={classes.legend}>{title.trim() || t('unnamed')}</legend>
      <CloseButton className={classes.remove} aria-label={t('removeRow', { name: title })} onClick={onRemove} />
      <AttributePicker ref={field} picked={picked} error={faultAt(faults, 'name', 'key')} />
      <KindTabs
        kind={row.value.kind}
        fixed={attribute !== null}
        error={faultAt(faults, 'kind')}
        onChoose={(kind) => onChange(ofKind(row, kind))}
      >
        <div className={classes.rows}>
          <ValueRow label={t('value')} row={row} faults={faults} onChange={onChange} />
        </div>
      </KindTabs>
    </fieldset>
  );
}
