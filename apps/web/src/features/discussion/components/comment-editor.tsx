import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../../lib/api-types';
import { isProblem } from '../../../lib/problem';
import { commentsQuery, editComment } from '../api/comments';
import { withComment } from '../rules/threads';
import { CommentForm } from './comment-form';

interface CommentEditorProps {
  slug: string;
  comment: Comment;
  text: string;
  onClose: () => void;
}

/** One's own comment, to be changed. */
export function CommentEditor({ slug, comment, text, onClose }: CommentEditorProps) {
  const { t } = useTranslation('discussion');
  const queryClient = useQueryClient();

  const send = async (changed: string) => {
    try {
      return await editComment(slug, comment, changed);
    } catch (error) {
      // Changed in another tab: it says so, and who sends it again has been told.
      if (isProblem(error, 'stale')) {
        const current = error.members['current'] as Comment;
        queryClient.setQueryData(commentsQuery(slug).queryKey, (loaded) => loaded && withComment(loaded, current));
      }
      throw error;
    }
  };

  return (
    <CommentForm
      slug={slug}
      label={t('editYours')}
      action={t('save')}
      text={text}
      focused
      send={send}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
