// `npm test`: plain JavaScript without dependencies, because it installs them.
import { createRequire } from 'node:module';
import { checkNode, installPackages } from './install.mjs';

checkNode();
installPackages();
const { register } = await import('tsx/cjs/api');
register();
createRequire(import.meta.url)('./test/main.ts');
