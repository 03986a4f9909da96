import discussion from './discussion.json';
import watchlist from './watchlist.json';

/** Fetched with the pages of entries and of an account. */
export const resources = { discussion, watchlist };
