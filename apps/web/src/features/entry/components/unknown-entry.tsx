import { Button } from '@mantine/core';
import { IconMapQuestion, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CreateEntryLink } from '../../../components/create-entry-link';
import { StateMessage } from '../../../components/state-message';
import { searchAddress } from '../../../lib/addresses';

export function UnknownEntry({ name }: { name: string }) {
  const { t } = useTranslation('entry');
  return (
    <StateMessage
      order={1}
      icon={<IconMapQuestion size={30} />}
      title={t('notFoundTitle', { name })}
      text={t('notFoundText')}
      action={
        <>
          <Button component={Link} to={searchAddress(name)} leftSection={<IconSearch size={16} aria-hidden />}>
            {t('search', { name })}
          </Button>
          <CreateEntryLink name={name} />
        </>
      }
    />
  );
}
