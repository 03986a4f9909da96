import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowsTransferUpDown, IconLogout, IconSettings, IconShield, IconUser } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { UserAvatar } from '../../components/user-avatar';
import { profileAddress } from '../../lib/addresses';
import type { OwnAccount } from '../../lib/api-types';
import { signOut } from '../../lib/session/sign-out';
import classes from './account-menu.module.css';

/** What belongs to who is signed in, behind their picture. */
export function MemberMenu({ user }: { user: OwnAccount }) {
  const { t } = useTranslation();
  const { mutate } = useMutation({
    mutationFn: signOut,
    networkMode: 'always',
    onError: () => notifications.show({ color: 'red', message: t('account.signOutFailed') }),
  });

  return (
    <Menu position="bottom-end" width={220} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.member} aria-label={t('account.menu', { username: user.username })}>
          <UserAvatar user={user} size={32} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={profileAddress(user.username)} leftSection={<IconUser size={18} aria-hidden />}>
          {user.username}
        </Menu.Item>
        <Menu.Item component={Link} to="/account" leftSection={<IconSettings size={18} aria-hidden />}>
          {t('account.settings')}
        </Menu.Item>
        <Menu.Item component={Link} to="/imports" leftSection={<IconArrowsTransferUpDown size={18} aria-hidden />}>
          {t('account.imports')}
        </Menu.Item>
        {user.role !== 'member' && (
          <Menu.Item component={Link} to="/admin" leftSection={<IconShield size={18} aria-hidden />}>
            {t('account.admin')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => mutate()}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
