// `npm start`: plain JavaScript without dependencies, because it installs them.
import { checkNode, installPackages } from './install.mjs';

checkNode();
installPackages();
const { register } = await import('tsx/cjs/api');
register();
const { createRequire } = await import('node:module');
createRequire(import.meta.url)('./stack/main.ts');
