import { Button } from '@mantine/core';
import { IconListCheck, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { RoleBadge } from '../../../components/role-badge';
import { UserAvatar } from '../../../components/user-avatar';
import type { Profile } from '../../../lib/api-types';
import { formatDate } from '../../../lib/format';
import { useSession } from '../../../lib/session/use-session';
import { useLocale } from '../../../lib/use-locale';
import { Contribution } from './contribution';
import classes from './profile.module.css';
import { RecentEdits } from './recent-edits';

/** What anybody may know of a member. */
export function ProfileDetails({ profile, action }: { profile: Profile; action?: ReactNode }) {
  const { t } = useTranslation('profile');
  const { locale } = useLocale();
  const { user } = useSession();
  const own = user?.username === profile.username;

  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <UserAvatar user={profile} size={112} />
        <div className={classes.name}>
          <PageTitle>{profile.username}</PageTitle>
          <RoleBadge role={profile.role} />
        </div>
        {own && (
          <div className={classes.ways}>
            <Button component={Link} to="/account" variant="default" leftSection={<IconPencil size={18} aria-hidden />}>
              {t('edit')}
            </Button>
            <Button component={Link} to="/gaps" variant="default" leftSection={<IconListCheck size={18} aria-hidden />}>
              {t('gaps')}
            </Button>
          </div>
        )}
        {!own && action}
      </header>

      <Contribution profile={profile} />

      <dl className={classes.facts}>
        <Fact name={t('place')}>{profile.place}</Fact>
        <Fact name={t('website')}>
          {profile.website && (
            <a href={profile.website} rel="noopener nofollow ugc" target="_blank">
              {profile.website.replace(/^https?:\/\/|\/$/g, '')}
            </a>
          )}
        </Fact>
        <Fact name={t('joined')}>{formatDate(profile.joinedAt, locale)}</Fact>
        <Fact name={t('introduction')}>
          {profile.introduction && <span className={classes.introduction}>{profile.introduction}</span>}
        </Fact>
      </dl>

      {profile.created + profile.edited > 0 && <RecentEdits username={profile.username} />}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation('profile');
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children || <span className={classes.none}>{t('none')}</span>}</dd>
    </div>
  );
}
