import { ActionIcon } from '@mantine/core';
import { useWindowScroll } from '@mantine/hooks';
import { IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './back-to-top.module.css';

/** Appears after two screens or so. */
const SHOWN_FROM = 1200;

export function BackToTop() {
  const { t } = useTranslation();
  const [scroll, scrollTo] = useWindowScroll();
  if (scroll.y < SHOWN_FROM) return null;
  return (
    <ActionIcon
      variant="default"
      size={48}
      radius="xl"
      className={classes.button}
      aria-label={t('list.backToTop')}
      title={t('list.backToTop')}
      onClick={() => {
        scrollTo({ y: 0 });
        document.getElementById('main')?.focus({ preventScroll: true });
      }}
    >
      <IconArrowUp size={22} />
    </ActionIcon>
  );
}
