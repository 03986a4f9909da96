import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { profileAddress } from '../../../lib/addresses';
import type { Comment } from '../../../lib/api-types';
import { formatExactly, formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { CommentActions } from './comment-actions';
import { CommentEditor } from './comment-editor';
import classes from './discussion.module.css';

interface CommentViewProps {
  slug: string;
  comment: Comment;
  /** replies cannot be answered */
  onReply?: () => void;
  onDeleted: () => void;
}

/** What somebody said, as plain text. Of a deleted comment only its place is left. */
export function CommentView({ slug, comment, onReply, onDeleted }: CommentViewProps) {
  const { t } = useTranslation('discussion');
  const { locale } = useLocale();
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLElement>(null);
  const { author, text, createdAt, editedAt } = comment;
  if (text === null) return <p className={classes.gone}>{t('deleted')}</p>;

  const close = () => {
    setEditing(false);
    place.current?.focus();
  };

  return (
    <article ref={place} tabIndex={-1} aria-label={t('commentOf', { author: author ?? t('nobody') })}>
      <p className={classes.byline}>
        {author === null ? t('nobody') : <Link to={profileAddress(author)}>{author}</Link>}
        <time dateTime={createdAt} title={formatExactly(createdAt, locale)}>
          {formatMoment(createdAt, locale)}
        </time>
        {editedAt && <span title={formatExactly(editedAt, locale)}>{t('edited')}</span>}
      </p>
      {editing ? (
        <CommentEditor slug={slug} comment={comment} text={text} onClose={close} />
      ) : (
        <>
          <p className={classes.text} dir="auto">
            {text}
          </p>
          <CommentActions
            slug={slug}
            comment={comment}
            onReply={onReply}
            onEdit={() => setEditing(true)}
            onDeleted={onDeleted}
          />
        </>
      )}
    </article>
  );
}
