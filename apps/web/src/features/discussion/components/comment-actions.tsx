import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showDone } from '../../../components/undo-toast';
import type { Comment } from '../../../lib/api-types';
import { ProblemError } from '../../../lib/problem';
import { useSession } from '../../../lib/session/use-session';
import { commentsQuery, deleteComment, restoreComment } from '../api/comments';
import classes from './discussion.module.css';

interface CommentActionsProps {
  slug: string;
  comment: Comment;
  onReply?: () => void;
  onEdit: () => void;
  onDeleted: () => void;
}

/** What the reader may do with a comment. */
export function CommentActions({ slug, comment: { id, author }, onReply, onEdit, onDeleted }: CommentActionsProps) {
  const { t } = useTranslation(['discussion', 'common']);
  const { user } = useSession();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: commentsQuery(slug).queryKey });
  const deletion = useMutation({
    mutationFn: () => deleteComment(slug, id),
    networkMode: 'always',
    onSuccess: () => {
      onDeleted();
      showDone(t('deletedNow'), async () => {
        await restoreComment(slug, id);
        await refresh();
      });
    },
    onError: (error) => {
      const detail = error instanceof ProblemError ? error.detail : '';
      notifications.show({ color: 'red', message: detail || t('common:state.failedText') });
    },
    onSettled: refresh,
  });

  if (!user || user.block) return null;
  const own = author === user.username;
  const who = author ?? t('nobody');
  return (
    <div className={classes.actions}>
      {onReply && (
        <Button variant="subtle" size="compact-sm" aria-label={t('replyTo', { author: who })} onClick={onReply}>
          {t('reply')}
        </Button>
      )}
      {own && (
        <Button variant="subtle" size="compact-sm" onClick={onEdit}>
          {t('edit')}
        </Button>
      )}
      {(own || user.role !== 'member') && (
        <Button
          variant="subtle"
          size="compact-sm"
          color="red"
          loading={deletion.isPending}
          aria-label={t('deleteOf', { author: who })}
          onClick={() => deletion.mutate()}
        >
          {t('delete')}
        </Button>
      )}
    </div>
  );
}
