import { applyDefinitions } from '../apply-definitions';

/** Mails, merges and imports say which request they come of. */
export const up = applyDefinitions;

/** Servers of the version before go on with it. */
export function down(): Promise<void> {
  return Promise.resolve();
}

/** SHA-256 of the definitions that this migration applies, as JSON. The next change of them needs a migration of its own. */
export const definitions = 'a120567b8e87a8eb9ed3bcafd4b269f2e868b55f79bb751e4b452c42888386a8';
