import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ChipLinks } from '../../../components/chip-links';
import { PageTitle } from '../../../components/page-title';
import { MembersOnly } from '../../../components/members-only';
import { useSearchChoice } from '../../../lib/use-search-choice';
import classes from './account.module.css';
import { ApiTokens } from './api-tokens';
import { ProfileSection } from './profile-section';
import { Security } from './security';

const SECTIONS = ['profile', 'watchlist', 'proposals', 'security', 'tokens'] as const;

/** One's own account: what others see, what one watches, what waits, how one signs in, and what scripts may do. */
export function AccountPage({ watchlist, proposals }: { watchlist: ReactNode; proposals: ReactNode }) {
  const { t } = useTranslation('account');
  const { pathname } = useLocation();
  const [section] = useSearchChoice('section', SECTIONS);
  const contents = {
    profile: <ProfileSection />,
    watchlist,
    proposals,
    security: <Security />,
    tokens: <ApiTokens />,
  };

  return (
    <div className={classes.page}>
      <PageTitle>{t('title')}</PageTitle>
      <MembersOnly>
        <ChipLinks
          label={t('sections')}
          links={SECTIONS.map((each) => ({
            key: each,
            label: t(`section.${each}`),
            to: each === 'profile' ? pathname : `${pathname}?section=${each}`,
            current: each === section,
          }))}
        />
        {contents[section]}
      </MembersOnly>
    </div>
  );
}
