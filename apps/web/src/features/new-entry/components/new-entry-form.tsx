import { Anchor, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AliasesField } from '../../../components/entry-fields/aliases-field';
import { TypeField } from '../../../components/entry-fields/type-field';
import { Form } from '../../../components/form/form';
import { useLeaveWarning } from '../../../components/form/use-leave-warning';
import { Notice } from '../../../components/notice';
import { faultAt } from '../../../components/value-editor/rules/faults';
import { useSession } from '../../../lib/session/use-session';
import { useDialog } from '../../../lib/use-dialog';
import { useNewEntry } from '../hooks/use-new-entry';
import { withOwnRow, withoutRow } from '../rules/entry-draft';
import { LeaveQuestion } from './leave-question';
import classes from './new-entry.module.css';
import { OfferedValues } from './offered-values';
import { OwnValues } from './own-values';
import { TitleField } from './title-field';

/** One column: what the entry is, what is usual for its type, whatever else the writer knows. */
export function NewEntryForm({ title }: { title: string }) {
  const { t } = useTranslation('creation');
  const { element, ...form } = useNewEntry(title);
  const { draft, faults, change, template } = form;
  useLeaveWarning(form.unsaved);
  const aliasFault = Object.keys(faults).find((field) => field.startsWith('aliases'));

  return (
    <>
      <VisitorNotice />
      <Form
        ref={element}
        busy={form.busy}
        failure={form.failure}
        action={t('create')}
        onKeyDown={stayOnEnter}
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <TitleField
          value={draft.title}
          onChange={(next) => change('title', (now) => ({ ...now, title: next }))}
          error={faultAt(faults, 'title')}
          existing={form.existing}
        />
        <TypeField
          value={draft.type}
          onChange={(type) => change('type', (now) => ({ ...now, type }))}
          error={faultAt(faults, 'type')}
        />
        <AliasesField
          aliases={draft.aliases}
          onChange={(aliases) => change('aliases', (now) => ({ ...now, aliases }))}
          error={aliasFault && faults[aliasFault]}
        />
        <section className={classes.values} aria-labelledby="values">
          <h2 id="values" className={classes.heading}>
            {t('values')}
          </h2>
          <p className={classes.hint}>{t(helpFor(draft.type, template))}</p>
          <OfferedValues template={template} draft={draft} faults={faults} onChange={form.changeRow} />
          <OwnValues
            template={template}
            draft={draft}
            faults={faults}
            onChange={form.changeRow}
            onRemove={(id) => change(`rows/${id}`, (now) => withoutRow(now, id))}
            onAdd={() => change('', withOwnRow)}
          />
        </section>
        <TextInput
          label={t('comment')}
          description={t('commentHelp')}
          value={draft.comment}
          onChange={(event) => change('comment', (now) => ({ ...now, comment: event.target.value }))}
          error={faultAt(faults, 'comment')}
        />
      </Form>
      <LeaveQuestion unsaved={form.unsaved} onDiscard={form.discard} />
    </>
  );
}

/** In a form of this length, Enter in a field is no wish to send all of it. */
function stayOnEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

function helpFor(type: string, template: readonly unknown[]) {
  if (template.length > 0) return 'valuesHelp';
  return type.trim() === '' ? 'valuesHelpWithoutType' : 'valuesHelpNothingUsual';
}

/** Visitors may begin; the entry is kept while they sign in. */
function VisitorNotice() {
  const { t } = useTranslation('creation');
  const { status } = useSession();
  const { open } = useDialog();
  if (status !== 'anonymous') return null;
  return (
    <Notice>
      {t('visitor')}{' '}
      <Anchor component="button" type="button" inherit onClick={() => open('sign-in')}>
        {t('signIn')}
      </Anchor>
    </Notice>
  );
}
