import type { Faults } from '../rules/faults';
import type { ValueDraft } from '../rules/value-draft';

/** What the field of each kind gets. */
export interface FieldProps<Draft extends ValueDraft = ValueDraft> {
  /** names the value for screen readers, and on screen where `labelled` */
  label: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
  faults: Faults;
  /** Enter sends the form, as it does from a field of one line; Shift and Enter begin another line */
  enterSends?: boolean;
}
