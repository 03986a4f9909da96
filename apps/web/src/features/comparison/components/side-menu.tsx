import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowBarToLeft,
  IconArrowLeft,
  IconArrowRight,
  IconDotsVertical,
  IconReplace,
  IconRulerMeasure,
  IconTrash,
} from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { BaselineContext } from '../hooks/use-baseline';
import type { SideActions } from '../hooks/use-side-actions';

interface SideMenuProps {
  slug: string;
  name: string;
  index: number;
  count: number;
  actions: SideActions;
}

export function SideMenu({ slug, name, index, count, actions }: SideMenuProps) {
  const { t } = useTranslation('comparison');
  const baseline = use(BaselineContext);
  const isBaseline = baseline.index === index;
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
        <Menu.Item
          leftSection={<IconRulerMeasure size={16} aria-hidden />}
          onClick={() => baseline.choose(isBaseline ? null : slug)}
        >
          {t(isBaseline ? 'noBaseline' : 'setBaseline')}
        </Menu.Item>
        {index > 1 && (
          <Menu.Item leftSection={<IconArrowBarToLeft size={16} aria-hidden />} onClick={() => actions.place(index, 0)}>
            {t('moveFirst')}
          </Menu.Item>
        )}
        {index > 0 && (
          <Menu.Item
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            onClick={() => actions.place(index, index - 1)}
          >
            {t('moveLeft')}
          </Menu.Item>
        )}
        {index < count - 1 && (
          <Menu.Item
            leftSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => actions.place(index, index + 1)}
          >
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
