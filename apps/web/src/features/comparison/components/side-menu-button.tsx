import { ActionIcon } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedLater } from '../../../lib/fetched-later';
import { useOpener } from '../../../lib/use-opener';
import type { SideActions } from '../hooks/use-side-actions';

const [SideMenu, fetchMenu] = fetchedLater(async () => (await import('./side-menu')).SideMenu);

interface SideMenuButtonProps {
  slug: string;
  name: string;
  index: number;
  count: number;
  actions: SideActions;
}

/** Opens what can be done with a side. */
export function SideMenuButton({ name, ...side }: SideMenuButtonProps) {
  const { t } = useTranslation('comparison');
  const { opened, button, close, buttonProps } = useOpener('menu', fetchMenu);
  const label = t('menuOf', { name });
  return (
    <>
      <ActionIcon {...buttonProps} variant="subtle" color="gray" size={32} aria-label={label}>
        <IconDotsVertical size={18} aria-hidden />
      </ActionIcon>
      {opened && (
        <Suspense>
          <SideMenu {...side} button={button} label={label} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
