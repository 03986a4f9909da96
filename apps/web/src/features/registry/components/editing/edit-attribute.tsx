import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
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
  const query = useQuery({ ...editedAttributeQuery(key), enabled: opened });
  return (
    <>
      <EditButton label={t('edit')} onClick={open} />
      <FormDialog opened={opened} title={t('attribute.title')} onClose={close}>
        {(setUnsaved) => (
          <LoadedForm query={query}>
            {(seen) => <AttributeForm seen={seen} setUnsaved={setUnsaved} onDone={close} />}
          </LoadedForm>
        )}
      </FormDialog>
    </>
  );
}
