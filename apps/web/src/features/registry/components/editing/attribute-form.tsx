import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { NativeSelect, TagsInput } from '@mantine/core';
import { ATTRIBUTE_GROUPS, DIRECTIONS, foldKey } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../components/form/form';
import { useApiForm } from '../../../../components/form/use-api-form';
import { useUnsaved } from '../../../../components/form/use-unsaved';
import { showDone } from '../../../../components/undo-toast';
import type { Tagged } from '../../../../lib/api-client';
import type { AttributeChange, RegistryAttribute } from '../../../../lib/api-types';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';
import { changeAttribute } from '../../api/registry-edits';
import { useRegistryRefresh } from '../../api/use-registry-refresh';
import { givenNames } from '../../rules/names';
import { CommentField } from './comment-field';
import { MeaningFields } from './meaning-fields';
import { NameFields } from './name-fields';

const MOST_ALIASES = 50;

interface AttributeFormProps {
  seen: Tagged<RegistryAttribute>;
  setUnsaved: (unsaved: boolean) => void;
  onDone: () => void;
}

export function AttributeForm({ seen: { data: before, etag }, setUnsaved, onDone }: AttributeFormProps) {
  const { t } = useTranslation(['registryEditing', 'registry']);
  const { locale } = useLocale();
  const refresh = useRegistryRefresh();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: {
      ...givenNames(before.names),
      aliases: before.aliases,
      direction: before.direction,
      group: before.group as AttributeChange['group'],
      kind: before.kind,
      dimension: before.dimension ?? '',
      comment: '',
    },
    send: ({ zh, en, kind, dimension, ...rest }) =>
      changeAttribute(
        before.key,
        {
          names: { zh, en },
          ...rest,
          ...(before.uses === 0 && { kind, dimension: kind === 'number' ? dimension : null }),
        },
        etag,
      ),
    onDone: (after) => {
      void refresh();
      onDone();
      if (after.data.version === before.version) return;
      showDone(t('saved'), () => changeAttribute(before.key, fieldsOf(before), after.etag).then(refresh));
    },
  });
  useUnsaved(form.isDirty(), setUnsaved);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('save')}>
      <NameFields form={form} />
      <TagsInput
        label={t('aliases.label')}
        description={t('aliases.help')}
        autoComplete="off"
        splitChars={[',', '，', '、', '\n']}
        maxTags={MOST_ALIASES}
        isDuplicate={(alias, others) => others.some((other) => foldKey(other) === foldKey(alias))}
        {...form.getInputProps('aliases')}
      />
      <MeaningFields form={form} uses={before.uses} />
      <NativeSelect
        label={t('direction', { ns: 'registry' })}
        data={DIRECTIONS.map((value) => ({ value, label: t(`directions.${value}`, { ns: 'registry' }) }))}
        {...form.getInputProps('direction')}
      />
      <NativeSelect
        label={t('group', { ns: 'registry' })}
        data={ATTRIBUTE_GROUPS.map(({ key, names }) => ({ value: key, label: localized(names, locale) }))}
        {...form.getInputProps('group')}
      />
      <CommentField {...form.getInputProps('comment')} />
    </Form>
  );
}

function fieldsOf({ names, aliases, kind, dimension, direction, group, uses }: RegistryAttribute): AttributeChange {
  const told = { names: givenNames(names), aliases, direction, group: group as AttributeChange['group'] };
  return { ...told, ...(uses === 0 && { kind, dimension }) };
}
