import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute, RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import type { ValueIntent, ValueState } from '../api/apply-edit';
import { hasFieldsOfItsOwn } from '../rules/value-draft';
import type { ValueFormContent } from '../rules/value-form-content';
import { Alternatives } from './alternatives';
import { ConflictView } from './conflict-view';
import { EditorActions } from './editor-actions';
import { EditorPanel } from './editor-panel';
import classes from './panel.module.css';
import { useValueEdit } from './use-value-edit';
import { ValueFormFields } from './value-form-fields';

/** The entry whose value is written. */
export interface EditedEntry {
  slug: string;
  name: string;
}

interface ValuePanelProps {
  entry: EditedEntry;
  attribute: Pick<RegistryAttribute, 'key' | 'names' | 'kind' | 'dimension'>;
  /** the value that is there; null for one that is still missing */
  seen: ValueState;
  initial: ValueFormContent;
  /** instead of `onClose`, once the value is what it is to be */
  onDone?: () => void;
  onClose: () => void;
}

/** The form in which one value of a known attribute is written, with all that may come between. */
export function ValuePanel({ entry, attribute, seen, initial, onDone, onClose }: ValuePanelProps) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const { key, names, kind, dimension } = attribute;
  const place = { slug: entry.slug, key, kind };
  const edit = useValueEdit({ place, names, seen, initial, onDone: onDone ?? onClose, onClose });
  const { form, conflict } = edit;
  const { element } = form;
  useEffect(() => element.current?.querySelector<HTMLElement>('input, textarea, [role="slider"]')?.focus(), [element]);
  const title = localized(names, locale);

  return (
    <EditorPanel
      label={t(seen ? 'editing' : 'filling', { entry: entry.name, attribute: title })}
      title={conflict || hasFieldsOfItsOwn(kind) ? title : undefined}
      unsaved={form.dirty}
      onClose={onClose}
    >
      {conflict && (
        <ConflictView
          mine={writtenBy(conflict.intent, kind)}
          theirs={conflict.theirs?.data ?? null}
          busy={edit.busy}
          failure={edit.failure}
          onKeepTheirs={edit.keepTheirs}
          onUseMine={() => edit.useMine(conflict)}
          onGoOn={() => edit.goOn(conflict)}
        />
      )}
      <form
        ref={element}
        className={classes.form}
        noValidate
        hidden={conflict !== null}
        onSubmit={(event) => {
          event.preventDefault();
          edit.save();
        }}
      >
        {seen?.data.alternatives && <Alternatives attribute={seen.data} busy={edit.busy} onDecide={edit.decide} />}
        <ValueFormFields form={form} label={title} dimension={dimension} />
        <EditorActions
          action={t(seen ? 'save' : 'add')}
          busy={edit.busy}
          failure={edit.failure}
          onCancel={onClose}
          onDelete={seen ? edit.remove : undefined}
        />
      </form>
    </EditorPanel>
  );
}

/** What an edit would have written; null for a deletion. */
function writtenBy(intent: ValueIntent, kind: Attribute['kind']): Pick<Attribute, 'kind' | 'value'> | null {
  return intent === 'delete' ? null : { kind, value: intent.write.value as Attribute['value'] };
}
