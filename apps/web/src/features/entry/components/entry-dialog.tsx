import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/form/form-dialog';
import { FormFailure } from '../../../components/form/form-failure';
import { RowSkeletons } from '../../../components/skeletons';
import { entryNowQuery } from '../api/entry';
import { DeleteEntry } from './delete-entry';
import { EntryForm } from './entry-form';

interface EntryDialogProps {
  slug: string;
  opened: boolean;
  onClose: () => void;
}

/** Where an entry is renamed, gets another type or other aliases, or is deleted. */
export function EntryDialog({ slug, opened, onClose }: EntryDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <FormDialog opened={opened} title={t('entry.title')} onClose={onClose}>
      {(setUnsaved) => <EntryNow slug={slug} setUnsaved={setUnsaved} onClose={onClose} />}
    </FormDialog>
  );
}

interface EntryNowProps {
  slug: string;
  setUnsaved: (unsaved: boolean) => void;
  onClose: () => void;
}

/** The entry as it is when the dialog opens. */
function EntryNow({ slug, setUnsaved, onClose }: EntryNowProps) {
  const { data: loaded, error } = useQuery(entryNowQuery(slug));
  if (error) return <FormFailure failure={error} />;
  if (!loaded) return <RowSkeletons count={4} height={56} />;
  return (
    <>
      <EntryForm loaded={loaded} setUnsaved={setUnsaved} onDone={onClose} />
      <DeleteEntry loaded={loaded} onDeleted={onClose} />
    </>
  );
}
