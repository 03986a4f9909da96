import typeTable from './type-table.json';

/** Fetched when somebody opens the table of a type. */
export const resources = { typeTable };
