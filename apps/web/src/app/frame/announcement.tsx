import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteQuery } from '../../lib/site-query';
import classes from './announcement.module.css';

const STORAGE_KEY = 'pkyx-announcement-read';

/** What the admin has to tell everybody, until the reader has seen it. */
export function Announcement() {
  const { t } = useTranslation();
  const { data: site } = useQuery(siteQuery());
  const [read, setRead] = useState(lastRead);
  const text = site?.announcement;
  if (!text || text === read) return null;

  const dismiss = () => {
    setRead(text);
    rememberRead(text);
  };

  return (
    <aside className={classes.bar} aria-label={t('frame.announcement')}>
      <IconSpeakerphone size={18} className={classes.icon} aria-hidden />
      <p className={classes.text}>{text}</p>
      <CloseButton aria-label={t('frame.dismiss')} onClick={dismiss} />
    </aside>
  );
}

function lastRead(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function rememberRead(text: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, text);
  } catch {
    // Storage may be blocked; it then comes back with the next visit.
  }
}
