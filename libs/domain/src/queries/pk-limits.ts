/** Code units of a whole query. */
export const MAX_PK_QUERY_LENGTH = 1000;
/** As many as a comparison takes. */
export const MAX_PK_SIDES = 8;
