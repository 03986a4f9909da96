import { resolve } from 'node:path';

/** The folder that holds package.json. */
export const projectRoot = resolve(__dirname, '..');

/** What is fetched or built once and may be deleted at any time. */
export const cacheDirectory = resolve(projectRoot, '.cache');
