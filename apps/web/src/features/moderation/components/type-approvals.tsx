import '@mantine/core/styles/Checkbox.css';
import { Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import { Section } from '../../../components/section';
import { localized } from '../../../lib/localized';
import { typesQuery } from '../../../lib/types-query';
import { useLocale } from '../../../lib/use-locale';
import { setTypeApproval } from '../api/proposals';
import classes from './moderation.module.css';

/** The types whose edits by recent accounts wait. */
export function TypeApprovals() {
  const { t } = useTranslation('moderation');
  const { locale } = useLocale();
  const queryClient = useQueryClient();
  const { data } = useQuery(typesQuery());
  const switching = useMutation({
    mutationFn: ({ slug, required }: { slug: string; required: boolean }) => setTypeApproval(slug, required),
    networkMode: 'always',
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: typesQuery().queryKey });
      notifications.show({ message: t('types.saved') });
    },
  });

  return (
    <Section title={t('types.title')} lead={t('types.lead')}>
      <ul className={classes.types}>
        {data?.items.map(({ slug, names, needsApproval }) => (
          <li key={slug}>
            <Checkbox
              label={localized(names, locale)}
              checked={needsApproval}
              disabled={switching.isPending}
              onChange={({ currentTarget }) => switching.mutate({ slug, required: currentTarget.checked })}
            />
          </li>
        ))}
      </ul>
      <FormFailure failure={switching.error} />
    </Section>
  );
}
