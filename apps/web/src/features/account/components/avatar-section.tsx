import { Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import { UserAvatar } from '../../../components/user-avatar';
import { Section } from '../../../components/section';
import type { OwnAccount } from '../../../lib/api-types';
import { removeAvatar } from '../api/avatar';
import { ownAccountQuery } from '../api/own-account';
import classes from './account.module.css';
import { AvatarDialog } from './avatar-dialog';

const PICTURES = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/bmp';

export function AvatarSection({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('account');
  const [file, setFile] = useState<File | null>(null);
  const queryClient = useQueryClient();
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: ['profiles'] });
    return queryClient.invalidateQueries({ queryKey: ownAccountQuery().queryKey });
  };
  const removing = useMutation({ mutationFn: removeAvatar, networkMode: 'always', onSuccess: refresh });

  return (
    <Section title={t('avatar.title')} lead={t('avatar.lead')}>
      <div className={classes.avatarLine}>
        <UserAvatar user={account} size={96} />
        <div className={classes.buttons}>
          <FileButton accept={PICTURES} onChange={setFile}>
            {(button) => (
              <Button {...button} variant="default">
                {t('avatar.choose')}
              </Button>
            )}
          </FileButton>
          {hasOwnPicture(account) && (
            <Button variant="subtle" color="gray" loading={removing.isPending} onClick={() => removing.mutate()}>
              {t('avatar.remove')}
            </Button>
          )}
        </div>
        <FormFailure failure={removing.error} />
      </div>
      <AvatarDialog
        file={file}
        onClose={() => setFile(null)}
        onUploaded={() => {
          setFile(null);
          void refresh();
        }}
      />
    </Section>
  );
}

/** The server draws a picture for who has none; there is nothing to remove then. */
function hasOwnPicture({ avatar }: OwnAccount): boolean {
  return !avatar['96'].includes('/generated-');
}
