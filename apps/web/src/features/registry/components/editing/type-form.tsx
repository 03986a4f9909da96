import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../components/form/form';
import { useApiForm } from '../../../../components/form/use-api-form';
import { useUnsaved } from '../../../../components/form/use-unsaved';
import { showDone } from '../../../../components/undo-toast';
import type { Tagged } from '../../../../lib/api-client';
import type { EntryType, RegistryAttribute } from '../../../../lib/api-types';
import { changeType } from '../../api/registry-edits';
import { useRegistryRefresh } from '../../api/use-registry-refresh';
import { givenNames } from '../../rules/names';
import { CommentField } from './comment-field';
import { NameFields } from './name-fields';
import { TemplateField } from './template-field';

interface TypeFormProps {
  seen: Tagged<EntryType>;
  setUnsaved: (unsaved: boolean) => void;
  onDone: () => void;
}

export function TypeForm({ seen: { data: before, etag }, setUnsaved, onDone }: TypeFormProps) {
  const { t } = useTranslation('registryEditing');
  const refresh = useRegistryRefresh();
  // What most entries have is offered, too, but is no part of the template.
  const [template, setTemplate] = useState(before.template.filter(({ types }) => types.includes(before.slug)));
  const [highlights, setHighlights] = useState<readonly string[]>(before.highlights);
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { ...givenNames(before.names), comment: '' },
    send: ({ zh, en, comment }) =>
      changeType(
        before.slug,
        { names: { zh, en }, template: keysOf(template), highlights: [...highlights], comment },
        etag,
      ),
    onDone: (after) => {
      void refresh();
      onDone();
      if (after.data.version === before.version) return;
      showDone(t('saved'), () => changeType(before.slug, fieldsOf(before), after.etag).then(refresh));
    },
  });
  const asBefore =
    keysOf(template).join() === fieldsOf(before).template.join() && highlights.join() === before.highlights.join();
  useUnsaved(form.isDirty() || !asBefore, setUnsaved);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('save')}>
      <NameFields form={form} />
      <TemplateField
        template={template}
        onChange={(attributes) => {
          setTemplate(attributes);
          setHighlights(highlights.filter((key) => keysOf(attributes).includes(key)));
        }}
        highlights={highlights}
        onHighlight={setHighlights}
      />
      <CommentField {...form.getInputProps('comment')} />
    </Form>
  );
}

function keysOf(attributes: readonly RegistryAttribute[]): string[] {
  return attributes.map(({ key }) => key);
}

function fieldsOf({ slug, names, template, highlights }: EntryType) {
  const own = template.filter(({ types }) => types.includes(slug));
  return { names: givenNames(names), template: keysOf(own), highlights };
}
