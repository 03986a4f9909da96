// `npm start`, `npm run dev`, `npm run reset`, `npm run cli`, `npm restart`: plain JavaScript without dependencies, because it
// installs them.
import { createRequire } from 'node:module';
import { checkNode, installPackages } from './install.mjs';

const programs = { start: 'main', dev: 'dev', reset: 'reset', cli: 'cli', restart: 'restart' };
const [name = 'start'] = process.argv.slice(2);

checkNode();
installPackages();
const { register } = await import('tsx/cjs/api');
register();
createRequire(import.meta.url)(`./stack/${programs[name]}.ts`);
