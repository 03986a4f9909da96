import changes from './changes.json';
import history from './history.json';

/** Fetched when somebody looks at what was edited. */
export const resources = { changes, history };
