import { Button } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ChipLinks } from '../../../components/chip-links';
import { StateMessage } from '../../../components/state-message';
import { useSession } from '../../../lib/session/use-session';
import { useSearchChoice } from '../../../lib/use-search-choice';
import { Audit } from './audit';
import { MailQueue } from './mail-queue';
import { Members } from './members';
import { Overview } from './overview';
import { SiteSettings } from './site-settings';

const SECTIONS = ['members', 'review', 'site', 'mail', 'audit', 'overview'] as const;

/** Admins see all sections, moderators what waits for them. */
export function AdminSections({ review }: { review: ReactNode }) {
  const { t } = useTranslation('admin');
  const { pathname } = useLocation();
  const { user } = useSession();
  const [section] = useSearchChoice('section', SECTIONS);
  if (user?.role === 'moderator') return review;
  if (user?.role !== 'admin') return <Forbidden />;

  const contents = {
    members: <Members />,
    review,
    site: <SiteSettings />,
    mail: <MailQueue />,
    audit: <Audit />,
    overview: <Overview />,
  };
  return (
    <>
      <ChipLinks
        label={t('sections')}
        links={SECTIONS.map((each) => ({
          key: each,
          label: t(`section.${each}`),
          to: each === 'members' ? pathname : `${pathname}?section=${each}`,
          current: each === section,
        }))}
      />
      {contents[section]}
    </>
  );
}

function Forbidden() {
  const { t } = useTranslation(['admin', 'common']);
  return (
    <StateMessage
      icon={<IconShieldLock size={30} />}
      title={t('forbidden')}
      text={t('forbiddenText')}
      action={
        <Button component={Link} to="/">
          {t('common:state.goHome')}
        </Button>
      }
    />
  );
}
