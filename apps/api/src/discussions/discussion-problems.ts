import { DomainError } from '@pkyx/domain';
import { Types } from 'mongoose';
import { notFound, ProblemException } from '../common/problem/problem';

/** The comment that is to be answered is not one of this discussion, or nobody sees it any more. */
export function commentUnknown(): DomainError {
  return new DomainError(
    'comment-unknown',
    { zh: '要回复的评论不在这里了。', en: 'The comment to answer is not here any more.' },
    'replyTo',
  );
}

export function replyToReply(): DomainError {
  return new DomainError(
    'reply-to-reply',
    { zh: '只能回复评论，不能回复回复。', en: 'Answer the comment, not another reply to it.' },
    'replyTo',
  );
}

/** The id that an address names; a 404 for what cannot be one. */
export function idOf(id: string): Types.ObjectId {
  if (!/^[0-9a-f]{24}$/.test(id)) throw noSuchComment(id);
  return new Types.ObjectId(id);
}

export function noSuchComment(id: string): ProblemException {
  return notFound({ zh: '评论', en: 'comment' }, id);
}

export function notYourComment(): ProblemException {
  return new ProblemException(403, 'not-your-comment', {
    zh: '只有写这条评论的人可以这样做。',
    en: 'Only who wrote the comment may do this.',
  });
}

export function notYourDeletion(): ProblemException {
  return new ProblemException(403, 'not-your-deletion', {
    zh: '只有删除这条评论的人可以恢复它。',
    en: 'Only who deleted the comment may bring it back.',
  });
}

export function notDeleted(): ProblemException {
  return new ProblemException(409, 'comment-not-deleted', {
    zh: '这条评论没有被删除。',
    en: 'The comment is not deleted.',
  });
}
