import { NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import { session } from '../../../lib/session/own-session';
import { useSession } from '../../../lib/session/use-session';
import { changeDigest, type DigestPeriod } from '../api/watches';
import classes from './watchlist.module.css';

const PERIODS: readonly DigestPeriod[] = ['daily', 'weekly', 'off'];

/** How often mails tell what others changed; in force as soon as it is chosen. */
export function DigestSetting() {
  const { t } = useTranslation('watchlist');
  const { user } = useSession();
  const change = useMutation({
    mutationFn: changeDigest,
    networkMode: 'always',
    onSuccess: (account) => {
      session.change(account);
      notifications.show({ message: t('digest.saved') });
    },
  });
  if (!user) return null;

  return (
    <div className={classes.setting}>
      <NativeSelect
        label={t('digest.label')}
        data={PERIODS.map((value) => ({ value, label: t(`digest.period.${value}`) }))}
        value={change.isPending ? change.variables : user.digest}
        disabled={change.isPending}
        onChange={({ currentTarget }) => change.mutate(currentTarget.value as DigestPeriod)}
      />
      <FormFailure failure={change.error} />
    </div>
  );
}
