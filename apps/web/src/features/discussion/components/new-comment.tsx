import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice';
import { useSession } from '../../../lib/session/use-session';
import { useDialog } from '../../../lib/use-dialog';
import { addComment } from '../api/comments';
import { CommentForm } from './comment-form';
import classes from './discussion.module.css';

/** Where members say something; others are offered to sign in. */
export function NewComment({ slug }: { slug: string }) {
  const { t } = useTranslation(['discussion', 'common']);
  const { status, user } = useSession();
  const { open } = useDialog();
  const [written, setWritten] = useState(0);

  if (status === 'restoring') return null;
  if (!user) {
    return (
      <p className={classes.hint}>
        {t('signInHint')}
        <Button variant="default" size="xs" onClick={() => open('sign-in')}>
          {t('common:account.signIn')}
        </Button>
      </p>
    );
  }
  if (user.block) return <Notice>{t('blocked', { reason: user.block.reason })}</Notice>;
  return (
    <CommentForm
      key={written}
      slug={slug}
      label={t('yours')}
      action={t('send')}
      focused={written > 0}
      send={(text) => addComment(slug, text, null)}
      onDone={() => setWritten(written + 1)}
    />
  );
}
