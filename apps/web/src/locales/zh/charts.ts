import charts from './charts.json';

/** Fetched when somebody opens the charts of a comparison. */
export const resources = { charts };
