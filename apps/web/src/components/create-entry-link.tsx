import { Button, type ButtonProps } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newEntryAddress } from '../lib/addresses';

interface CreateEntryLinkProps extends ButtonProps {
  /** what was looked for and is not there */
  name: string;
}

/** Leads from a name that nothing was found for to the form of a new entry, filled in with it. */
export function CreateEntryLink({ name, ...props }: CreateEntryLinkProps) {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to={newEntryAddress(name)}
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      {...props}
    >
      {t('createEntry', { name })}
    </Button>
  );
}
