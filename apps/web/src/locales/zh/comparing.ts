import asOf from './as-of.json';
import comparison from './comparison.json';
import priorities from './priorities.json';

/** Fetched with the page of a comparison. */
export const resources = { asOf, comparison, priorities };
