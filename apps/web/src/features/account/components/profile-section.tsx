import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { Notice } from '../../../components/notice';
import { RowSkeletons } from '../../../components/skeletons';
import { Section } from '../../../components/section';
import { formatMoment } from '../../../lib/format';
import { session } from '../../../lib/session/own-session';
import { useLocale } from '../../../lib/use-locale';
import { ownAccountQuery } from '../api/own-account';
import { AvatarSection } from './avatar-section';
import { ProfileForm } from './profile-form';

/** What others see of one's account. */
export function ProfileSection() {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { data: account, error, refetch } = useQuery(ownAccountQuery());
  useEffect(() => {
    if (account) session.change(account);
  }, [account]);

  if (!account) return error ? <FailureMessage error={error} onRetry={() => void refetch()} /> : <RowSkeletons />;
  const { block } = account;
  return (
    <>
      {block && (
        <Notice kind="danger">
          {block.until
            ? t('blockedUntil', { reason: block.reason, until: formatMoment(block.until, locale) })
            : t('blocked', { reason: block.reason })}
        </Notice>
      )}
      <AvatarSection account={account} />
      <Section title={t('profile.title')} lead={t('profile.lead')}>
        <ProfileForm account={account} />
      </Section>
    </>
  );
}
