import { Button } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ChipLinks } from '../../../components/chip-links';
import { StateMessage } from '../../../components/state-message';
import { useSession } from '../../../lib/session/use-session';
import { useSearchChoice } from '../../../lib/use-search-choice';
import { Audit } from './audit';
import { MailQueue } from './mail-queue';
import { Members } from './members';
import { SiteSettings } from './site-settings';

const SECTIONS = ['members', 'site', 'mail', 'audit'] as const;
const CONTENTS = { members: Members, site: SiteSettings, mail: MailQueue, audit: Audit };

export function AdminSections() {
  const { t } = useTranslation('admin');
  const { pathname } = useLocation();
  const { user } = useSession();
  const [section] = useSearchChoice('section', SECTIONS);
  if (user?.role !== 'admin') return <Forbidden />;

  const Content = CONTENTS[section];
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
      <Content />
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
