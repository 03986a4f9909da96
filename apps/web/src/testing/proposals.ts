import type { Proposal } from '../lib/api-types';
import { textChange } from './changes';

/** An edit that waits; overrides say what matters to the spec. */
export function proposal(overrides: Partial<Proposal> = {}): Proposal {
  return {
    id: 'p1',
    state: 'pending',
    entry: { slug: 'tofu', title: '豆腐脑', deleted: false },
    title: '豆腐脑',
    type: { slug: 'snack', names: { zh: '小吃', en: 'Snack' } },
    baseVersion: 2,
    author: 'lin',
    at: '2026-01-05T08:00:00.000Z',
    comment: '',
    changes: [textChange('口味', '甜', '咸')],
    decidedBy: null,
    decidedAt: null,
    reason: null,
    revision: null,
    ...overrides,
  };
}
