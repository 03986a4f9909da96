import { notFound, ProblemException } from '../common/problem/problem';

export function unknownEntry(reference: string): ProblemException {
  return notFound({ zh: '词条', en: 'entry' }, reference);
}

export function deletedEntry(title: string): ProblemException {
  return new ProblemException(404, 'entry-deleted', {
    zh: `词条「${title}」已被删除；可以在它的历史里恢复。`,
    en: `The entry “${title}” was deleted; its history can bring it back.`,
  });
}

export function unknownAttribute(title: string, key: string): ProblemException {
  return new ProblemException(404, 'not-found', {
    zh: `词条「${title}」没有属性「${key}」。`,
    en: `The entry “${title}” has no attribute “${key}”.`,
  });
}
