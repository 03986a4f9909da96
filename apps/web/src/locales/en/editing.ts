import creation from './creation.json';
import editor from './editor.json';

/** Fetched when somebody is about to write. */
export const resources = { creation, editor };
