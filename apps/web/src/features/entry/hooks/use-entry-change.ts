import { validateTitle } from '@pkyx/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useApiForm } from '../../../components/form/use-api-form';
import { showDone } from '../../../components/undo-toast';
import { checkAll } from '../../../components/value-editor/rules/faults';
import { entryAddress } from '../../../lib/addresses';
import type { Tagged } from '../../../lib/api-client';
import type { Entry } from '../../../lib/api-types';
import { HeldEdit, tellHeld } from '../../../lib/held-edit';
import { localized } from '../../../lib/localized';
import { isProblem } from '../../../lib/problem';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { useLocale } from '../../../lib/use-locale';
import { changeEntry, readEntry } from '../api/entry';
import { changesOf, type EntryFields, undoOf } from '../rules/entry-change';

/** Name, type and aliases of an entry while they are edited. Where somebody else was faster, `theirs` is what they made of it. */
export function useEntryChange(loaded: Tagged<Entry>, onDone: () => void) {
  const { t } = useTranslation(['editor', 'common']);
  const { locale } = useLocale();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const seen = useRef(loaded);
  const [theirs, setTheirs] = useState<Entry | null>(null);
  const before = fieldsOf(loaded.data, locale);

  const write = async ({ comment, ...fields }: EntryFields & { comment: string }) => {
    const change = changesOf(before, fields);
    if (Object.keys(change).length === 0) {
      onDone();
      return;
    }
    const was = seen.current;
    const now = await changeEntry(was.data.slug, { ...change, comment }, was.etag);
    const undo = async () => {
      await changeEntry(
        now.data.slug,
        { ...undoOf(change, was.data), comment: t('undo.comment', { ns: 'common' }) },
        now.etag,
      );
      await refreshAfterWrite(queryClient);
    };
    onDone();
    if (now.data.slug !== was.data.slug) void navigate(entryAddress(now.data.slug), { replace: true });
    await refreshAfterWrite(queryClient);
    showDone(t('done.entrySaved'), undo);
  };

  const form = useApiForm({
    initialValues: { ...before, comment: '' },
    validate: ({ title, aliases }) =>
      checkAll([() => validateTitle(title), ...aliases.map((alias) => () => validateTitle(alias, 'aliases'))], locale),
    send: async (values) => {
      try {
        await write(values);
      } catch (error) {
        if (error instanceof HeldEdit) {
          onDone();
          tellHeld();
          return;
        }
        if (!isProblem(error, 'stale')) throw error;
        seen.current = await readEntry(loaded.data.id);
        setTheirs(seen.current.data);
      }
    },
    onDone: () => undefined,
  });
  return { ...form, theirs };
}

/** What the fields hold of an entry. */
export function fieldsOf({ title, type, aliases }: Entry, locale: 'zh' | 'en'): EntryFields {
  return { title, type: localized(type.names, locale), aliases };
}
