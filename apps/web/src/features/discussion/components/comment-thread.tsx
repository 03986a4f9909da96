import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addComment } from '../api/comments';
import type { Thread } from '../rules/threads';
import { CommentForm } from './comment-form';
import { CommentView } from './comment-view';
import classes from './discussion.module.css';

interface CommentThreadProps {
  slug: string;
  thread: Thread;
  onDeleted: () => void;
}

/** A comment with its replies, and where one answers. */
export function CommentThread({ slug, thread: { comment, replies }, onDeleted }: CommentThreadProps) {
  const { t } = useTranslation('discussion');
  const [answering, setAnswering] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const close = () => {
    setAnswering(false);
    place.current?.focus();
  };

  return (
    <li ref={place} tabIndex={-1} className={classes.thread}>
      <CommentView slug={slug} comment={comment} onReply={() => setAnswering(true)} onDeleted={onDeleted} />
      {(replies.length > 0 || answering) && (
        <div className={classes.replies}>
          {replies.length > 0 && (
            <ol className={classes.replyList} aria-label={t('replies')}>
              {replies.map((reply) => (
                <li key={reply.id}>
                  <CommentView slug={slug} comment={reply} onDeleted={onDeleted} />
                </li>
              ))}
            </ol>
          )}
          {answering && (
            <CommentForm
              slug={slug}
              label={comment.author ? t('replyTo', { author: comment.author }) : t('reply')}
              action={t('reply')}
              focused
              send={(text) => addComment(slug, text, comment.id)}
              onDone={close}
              onCancel={close}
            />
          )}
        </div>
      )}
    </li>
  );
}
