import { ValueField } from '../../../components/value-editor/fields/value-field';
import type { Faults } from '../../../components/value-editor/rules/faults';
import { hasFieldsOfItsOwn, isBlank } from '../../../components/value-editor/rules/value-draft';
import { SourcesField } from '../../../components/value-editor/sources/sources-field';
import type { DraftRow } from '../rules/entry-draft';
import classes from './new-entry.module.css';

interface ValueRowProps {
  label: string;
  row: DraftRow;
  faults: Faults;
  onChange: (row: DraftRow) => void;
}

/** One value with its sources, which are asked for once there is a value. */
export function ValueRow({ label, row, faults, onChange }: ValueRowProps) {
  return (
    <>
      {hasFieldsOfItsOwn(row.value.kind) && <p className={classes.rowName}>{label}</p>}
      <ValueField
        label={label}
        draft={row.value}
        dimension={row.known?.dimension ?? null}
        faults={faults}
        onChange={(value) => onChange({ ...row, value })}
      />
      {(!isBlank(row.value) || row.sources.length > 0) && (
        <SourcesField sources={row.sources} faults={faults} onChange={(sources) => onChange({ ...row, sources })} />
      )}
    </>
  );
}
