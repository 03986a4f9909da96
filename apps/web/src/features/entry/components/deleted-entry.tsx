import { Button } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMessage } from '../../../components/state-message';
import { historyAddress } from '../../../lib/addresses';

/** Stands where an entry was. */
export function DeletedEntry({ slug }: { slug: string }) {
  const { t } = useTranslation('entry');
  return (
    <StateMessage
      order={1}
      icon={<IconTrash size={30} />}
      title={t('deletedTitle')}
      text={t('deletedText')}
      action={
        <Button component={Link} to={historyAddress(slug)} leftSection={<IconHistory size={16} aria-hidden />}>
          {t('toHistory')}
        </Button>
      }
    />
  );
}
