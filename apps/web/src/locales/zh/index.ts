import about from './about.json';
import common from './common.json';
import entry from './entry.json';
import explore from './explore.json';
import home from './home.json';
import registry from './registry.json';
import search from './search.json';
import value from './value.json';

export const resources = { about, common, entry, explore, home, registry, search, value };
