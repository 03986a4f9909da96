import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RoleBadge } from '../../../components/role-badge';
import { UserAvatar } from '../../../components/user-avatar';
import { profileAddress } from '../../../lib/addresses';
import type { AdminUser } from '../../../lib/api-types';
import { formatDate } from '../../../lib/format';
import { useSession } from '../../../lib/session/use-session';
import { useLocale } from '../../../lib/use-locale';
import list from '../../../components/row-list.module.css';
import classes from './admin.module.css';

/** A member in the list. Nobody changes their own role or blocks themselves. */
export function MemberRow({ member, onManage }: { member: AdminUser; onManage: () => void }) {
  const { t } = useTranslation('admin');
  const { locale } = useLocale();
  const { user } = useSession();
  const { username, block } = member;
  return (
    <li className={list.row}>
      <UserAvatar user={member} size={40} />
      <div className={classes.what}>
        <p className={classes.name}>
          <Link to={profileAddress(username)}>{username}</Link>
          <RoleBadge role={member.role} />
        </p>
        <p className={classes.detail}>
          {t('members.facts', { joined: formatDate(member.joinedAt, locale), contribution: member.contribution })}
        </p>
        {block && (
          <p className={classes.blocked}>
            {block.until
              ? t('members.blockedUntil', { until: formatDate(block.until, locale), reason: block.reason })
              : t('members.blocked', { reason: block.reason })}
          </p>
        )}
      </div>
      {user?.username !== username && (
        <Button variant="default" size="xs" aria-label={t('members.manageTitle', { username })} onClick={onManage}>
          {t('members.manage')}
        </Button>
      )}
    </li>
  );
}
