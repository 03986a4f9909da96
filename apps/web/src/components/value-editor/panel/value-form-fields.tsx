import { ValueField } from '../fields/value-field';
import { SourcesField } from '../sources/sources-field';
import type { ValueForm } from '../use-value-form';
import { EditDetails } from './edit-details';

interface ValueFormFieldsProps {
  form: Pick<ValueForm, 'content' | 'faults' | 'change'>;
  /** names the value */
  label: string;
  /** of a number: the dimension that its attribute has */
  dimension: string | null;
}

/** The value, its sources, and what else may be said of it. */
export function ValueFormFields({ form: { content, faults, change }, label, dimension }: ValueFormFieldsProps) {
  return (
    <>
      <ValueField
        label={label}
        draft={content.draft}
        dimension={dimension}
        faults={faults}
        enterSends
        onChange={(draft) => change({ draft })}
      />
      <SourcesField sources={content.sources} faults={faults} onChange={(sources) => change({ sources })} />
      <EditDetails note={content.note} comment={content.comment} faults={faults} onChange={change} />
    </>
  );
}
