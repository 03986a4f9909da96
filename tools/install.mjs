// What has to work before any package is installed: plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const least = [20, 19];

/** Ends the process with a clear message when this Node.js is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  console.error(`pkyx needs Node.js ${least.join('.')} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs packages unless exactly those of package-lock.json are there. */
export function installPackages() {
  if (isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return;
  console.log('packages  installing …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error('The packages could not be installed; npm says why above.');
  process.exit(1);
}

/** Whether every locked package is there in its version; optional ones are only there on their platform. */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

/** npm keeps the same kind of list for what is locked and, once it has finished, for what is installed. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(`${root}${lockFile}`, 'utf8')).packages;
  } catch {
    return {};
  }
}
