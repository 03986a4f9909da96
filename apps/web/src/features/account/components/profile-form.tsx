import { Anchor, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useLeaveWarning } from '../../../components/form/use-leave-warning';
import { profileAddress } from '../../../lib/addresses';
import type { OwnAccount } from '../../../lib/api-types';
import { changeProfile, ownAccountQuery } from '../api/own-account';
import classes from './account.module.css';

const LANGUAGES = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
];

export function ProfileForm({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: {
      place: account.place ?? '',
      website: account.website ?? '',
      introduction: account.introduction ?? '',
      locale: account.locale,
    },
    send: changeProfile,
    onDone: (changed, { resetDirty }) => {
      resetDirty();
      queryClient.setQueryData(ownAccountQuery().queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: ['profiles'] });
      notifications.show({ message: t('profile.saved') });
    },
  });
  useLeaveWarning(form.isDirty());

  return (
    <div className={classes.narrow}>
      <Form
        onSubmit={submit}
        busy={busy}
        failure={failure}
        action={t('profile.save')}
        beside={
          <Anchor component={Link} to={profileAddress(account.username)} size="sm">
            {t('profile.view')}
          </Anchor>
        }
      >
        <TextInput label={t('profile.place')} maxLength={60} {...form.getInputProps('place')} />
        <TextInput
          label={t('profile.website')}
          type="url"
          inputMode="url"
          placeholder="https://"
          {...form.getInputProps('website')}
        />
        <Textarea
          label={t('profile.introduction')}
          description={t('profile.introductionHelp')}
          rows={5}
          maxLength={500}
          {...form.getInputProps('introduction')}
        />
        <NativeSelect label={t('profile.mailLanguage')} data={LANGUAGES} {...form.getInputProps('locale')} />
      </Form>
    </div>
  );
}
