import { Menu } from '@mantine/core';
import {
  IconArrowBarToLeft,
  IconArrowLeft,
  IconArrowRight,
  IconReplace,
  IconRulerMeasure,
  IconTrash,
} from '@tabler/icons-react';
import { type RefObject, use } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenedMenu } from '../../../components/opened/opened-menu';
import { BaselineContext } from '../hooks/use-baseline';
import type { SideActions } from '../hooks/use-side-actions';

interface SideMenuProps {
  /** what opened the menu */
  button: RefObject<HTMLElement | null>;
  label: string;
  slug: string;
  index: number;
  count: number;
  actions: SideActions;
  onClose: () => void;
}

/** What can be done with a side. */
export function SideMenu({ button, label, slug, index, count, actions, onClose }: SideMenuProps) {
  const { t } = useTranslation('comparison');
  const baseline = use(BaselineContext);
  const isBaseline = baseline.index === index;
  return (
    <OpenedMenu button={button} label={label} position="bottom-end" width={200} onClose={onClose}>
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
    </OpenedMenu>
  );
}
