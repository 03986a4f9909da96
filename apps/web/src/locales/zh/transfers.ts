import imports from './imports.json';

/** Fetched with the page for importing files. */
export const resources = { imports };
