import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../lib/api-types';
import { EditorActions } from '../panel/editor-actions';
import { EditorPanel } from '../panel/editor-panel';
import { ValueFormFields } from '../panel/value-form-fields';
import { faultAt } from '../rules/faults';
import classes from './adding.module.css';
import { AttributeChips } from './attribute-chips';
import { AttributePicker } from './attribute-picker';
import { KindTabs } from './kind-tabs';
import { TakenAttribute } from './taken-attribute';
import { useNewValue } from './use-new-value';

export interface AddValueProps {
  /** the entry */
  slug: string;
  /** keys of the attributes that it has */
  taken: readonly string[];
  /** what entries of its type usually have and it does not, and how to call them */
  usual: { label: string; attributes: readonly RegistryAttribute[] };
  /** the attribute to begin with; null where the writer names it */
  initial: RegistryAttribute | null;
  onAdded: () => void;
  /** leads to the editor of a value that is there */
  onEdit: (key: string) => void;
  onClose: () => void;
}

/** Adds a value to an entry: of a known attribute, or of one that gets its name and kind here. */
export function AddValue({ slug, taken, usual, initial, onAdded, onEdit, onClose }: AddValueProps) {
  const { t } = useTranslation('editor');
  const { picked, kind, chooseKind, form } = useNewValue({ slug, initial, onAdded });
  const { attribute } = picked;
  const isTaken = attribute !== null && taken.includes(attribute.key);
  const fields = useRef<HTMLDivElement>(null);
  const begun = useRef(initial !== null);
  const { element } = form;
  useEffect(() => {
    // What is named already is written next.
    const from = begun.current ? fields.current : element.current;
    from?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, [role="slider"]')?.focus();
  }, [element, attribute?.key]);
  const choose = (known: RegistryAttribute) => {
    begun.current = true;
    picked.choose(known);
  };

  return (
    <EditorPanel label={t('addValue.title')} title={t('addValue.title')} unsaved={form.dirty} onClose={onClose}>
      <form
        ref={element}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTaken) form.submit();
        }}
      >
        <AttributePicker picked={{ ...picked, choose }} error={faultAt(form.faults, 'name', 'key')} />
        {picked.name === '' && <AttributeChips label={usual.label} attributes={usual.attributes} onChoose={choose} />}
        {isTaken ? (
          <TakenAttribute attribute={attribute} onEdit={() => onEdit(attribute.key)} />
        ) : (
          <KindTabs kind={kind} fixed={attribute !== null} error={faultAt(form.faults, 'kind')} onChoose={chooseKind}>
            <div ref={fields} className={classes.form}>
              <ValueFormFields form={form} label={t('addValue.value')} dimension={attribute?.dimension ?? null} />
            </div>
          </KindTabs>
        )}
        {!isTaken && (
          <EditorActions action={t('addValue.submit')} busy={form.busy} failure={form.failure} onCancel={onClose} />
        )}
      </form>
    </EditorPanel>
  );
}
