import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../components/form/form-dialog';
import { editedTypeQuery } from '../../api/registry-edits';
import { EditButton } from './edit-button';
import { LoadedForm } from './loaded-form';
import { TypeForm } from './type-form';

/** Changes what a type is called and which attributes its entries are to have. */
export function EditType({ slug }: { slug: string }) {
  const { t } = useTranslation('registryEditing');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <EditButton label={t('edit')} onClick={open} />
      <FormDialog opened={opened} title={t('type.title')} onClose={close}>
        {(setUnsaved) => (
          <LoadedForm query={editedTypeQuery(slug)}>
            {(seen) => <TypeForm seen={seen} setUnsaved={setUnsaved} onDone={close} />}
          </LoadedForm>
        )}
      </FormDialog>
    </>
  );
}
