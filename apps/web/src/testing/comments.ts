import type { Comment } from '../lib/api-types';

/** A comment in a discussion; overrides say what matters to the spec. */
export function comment(overrides: Partial<Comment> = {}): Comment {
  return {
    id: 'c1',
    replyTo: null,
    author: '林黛玉',
    text: '甜的好吃。',
    version: 1,
    createdAt: '2026-01-02T03:04:05Z',
    editedAt: null,
    ...overrides,
  };
}
