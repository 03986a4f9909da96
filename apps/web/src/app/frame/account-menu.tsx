import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session/use-session';
import { useDialog } from '../../lib/use-dialog';
import classes from './account-menu.module.css';

const MemberMenu = lazy(async () => ({ default: (await import('./member-menu')).MemberMenu }));

/** Signing in, or the menu of who has. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { open } = useDialog();
  const { status, user } = useSession();
  const onItsWay = <Skeleton circle height={32} className={classes.coming} />;
  if (status === 'restoring') return onItsWay;
  if (status === 'signed-in') {
    return (
      <Suspense fallback={onItsWay}>
        <MemberMenu user={user} />
      </Suspense>
    );
  }
  return (
    <button type="button" className={classes.signIn} onClick={() => open('sign-in')}>
      {t('account.signIn')}
    </button>
  );
}
