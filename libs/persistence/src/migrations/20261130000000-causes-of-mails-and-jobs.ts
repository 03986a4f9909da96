import { applyDefinitions } from '../apply-definitions';

/** Mails, merges and imports say which request they come of. */
export const up = applyDefinitions;

/** Servers of the version before go on with it. */
export function down(): Promise<void> {
  return Promise.resolve();
}
