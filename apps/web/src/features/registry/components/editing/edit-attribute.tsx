import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../components/form/form-dialog';
import { editedAttributeQuery } from '../../api/registry-edits';
import { AttributeForm } from './attribute-form';
import { EditButton } from './edit-button';
import { LoadedForm } from './loaded-form';

/** Changes what an attribute is called and what it means. */
export function EditAttribute({ attributeKey: key }: { attributeKey: string }) {
  const { t } = useTranslation('registryEditing');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <EditButton label={t('edit')} onClick={open} />
      <FormDialog opened={opened} title={t('attribute.title')} onClose={close}>
        {(setUnsaved) => (
          <LoadedForm query={editedAttributeQuery(key)}>
            {(seen) => <AttributeForm seen={seen} setUnsaved={setUnsaved} onDone={close} />}
          </LoadedForm>
        )}
      </FormDialog>
    </>
  );
}
