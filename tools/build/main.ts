import { sayAs } from '../say';
import { build } from './build';

build(sayAs('build')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
