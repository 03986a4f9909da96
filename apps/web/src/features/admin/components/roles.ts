import type { Role } from '../../../lib/api-types';

/** From the least to the most that one may do. */
export const ROLES: readonly Role[] = ['member', 'moderator', 'admin'];
