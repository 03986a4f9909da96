import discussion from './discussion.json';
import moderation from './moderation.json';
import watchlist from './watchlist.json';

/** Fetched with the pages of entries and of an account. */
export const resources = { discussion, moderation, watchlist };
