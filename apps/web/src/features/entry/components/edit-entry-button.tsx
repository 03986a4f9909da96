import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../lib/api-types';
import { needTexts } from '../../../lib/i18n';
import { useEditGate } from '../../../lib/use-edit-gate';

const EntryDialog = lazy(async () => {
  const [{ EntryDialog: Dialog }] = await Promise.all([import('./entry-dialog'), needTexts('editing')]);
  return { default: Dialog };
});

/** Opens the dialog for what an entry is called and what it is; the dialog is fetched when it is first wanted. */
export function EditEntryButton({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry');
  const gate = useEditGate(entry.protection);
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpened(true);
  };

  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => gate(open)}>
        {t('edit')}
      </Button>
      {wanted && (
        <Suspense fallback={null}>
          <EntryDialog slug={entry.slug} opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
