import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useLeaveWarning } from '../../../components/form/use-leave-warning';
import { RowSkeletons } from '../../../components/skeletons';
import type { Site } from '../../../lib/api-types';
import { siteQuery } from '../../../lib/site-query';
import { putSite } from '../api/site';
import classes from './admin.module.css';
import { PictureField } from './picture-field';

export function SiteSettings() {
  const { data: site, error, refetch } = useQuery(siteQuery());
  if (site) return <SiteForm site={site} />;
  return error ? <FailureMessage error={error} onRetry={() => void refetch()} /> : <RowSkeletons />;
}

/** Name, pictures and announcement of the site, as every reader sees them. */
function SiteForm({ site }: { site: Site }) {
  const { t } = useTranslation('admin');
  const queryClient = useQueryClient();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: {
      name: site.name,
      logo: site.logo,
      homePicture: site.homePicture,
      announcement: site.announcement ?? '',
    },
    validate: ({ name }) => ({ name: name.trim() === '' ? t('site.nameMissing') : null }),
    send: (values) => putSite({ ...values, announcement: values.announcement.trim() || null }),
    onDone: (saved, { resetDirty }) => {
      resetDirty();
      queryClient.setQueryData(siteQuery().queryKey, saved);
      notifications.show({ message: t('site.saved') });
    },
  });
  useLeaveWarning(form.isDirty());

  return (
    <div className={classes.narrow}>
      <Form onSubmit={submit} busy={busy} failure={failure} action={t('site.save')}>
        <TextInput label={t('site.name')} maxLength={60} {...form.getInputProps('name')} />
        <PictureField label={t('site.logo')} help={t('site.logoHelp')} {...form.getInputProps('logo')} />
        <PictureField
          label={t('site.homePicture')}
          help={t('site.homePictureHelp')}
          {...form.getInputProps('homePicture')}
        />
        <Textarea
          label={t('site.announcement')}
          description={t('site.announcementHelp')}
          rows={3}
          maxLength={500}
          {...form.getInputProps('announcement')}
        />
      </Form>
    </div>
  );
}
