import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { typeHistoryQuery } from '../api/registry-history';
import { EditType } from './editing/edit-type';
import editing from './editing/editing.module.css';
import { RegistryHistory } from './history/registry-history';

/** What one can do with a type. Its history opens above its entries, which have no end. */
export function TypeTools({ slug }: { slug: string }) {
  const { t } = useTranslation('registryEditing');
  const [opened, { toggle }] = useDisclosure();
  const history = useInfiniteQuery({ ...typeHistoryQuery(slug), enabled: opened });
  return (
    <>
      <div className={editing.actions}>
        <EditType slug={slug} />
        <Button
          variant="default"
          leftSection={<IconHistory size={16} aria-hidden />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {t('history.title')}
        </Button>
      </div>
      {opened && <RegistryHistory query={history} />}
    </>
  );
}
