import share from './share.json';

/** Fetched when somebody shares a comparison. */
export const resources = { share };
