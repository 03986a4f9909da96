import creation from './creation.json';
import editor from './editor.json';
import registryEditing from './registry-editing.json';
import gaps from './gaps.json';

/** Fetched when somebody is about to write. */
export const resources = { creation, editor, gaps, registryEditing };
