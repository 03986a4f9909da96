import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconDotsVertical, IconReplace, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SideActions } from '../hooks/use-side-actions';

interface SideMenuProps {
  name: string;
  index: number;
  count: number;
  actions: SideActions;
}

export function SideMenu({ name, index, count, actions }: SideMenuProps) {
  const { t } = useTranslation('comparison');
  return (
    <Menu position="bottom-end" width={200} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('menuOf', { name })}>
          <IconDotsVertical size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconReplace size={16} aria-hidden />} onClick={() => actions.askToReplace(index)}>
          {t('replace')}
        </Menu.Item>
        {index > 0 && (
          <Menu.Item leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => actions.move(index, -1)}>
            {t('moveLeft')}
          </Menu.Item>
        )}
        {index < count - 1 && (
          <Menu.Item leftSection={<IconArrowRight size={16} aria-hidden />} onClick={() => actions.move(index, 1)}>
            {t('moveRight')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => actions.remove(index)}>
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
