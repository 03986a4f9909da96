import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../tools/project-root';
import { runProgram } from '../tools/run-program';
import { sayAs } from '../tools/say';
import { Bench } from './bench';
import { readOptions } from './options';
import { preparePython } from './site/python';
import { Site } from './site/site';

const say = sayAs('bench');
const resultsFolder = join(projectRoot, 'bench/results');

runProgram(async () => {
  const options = readOptions(process.argv.slice(2));
  await preparePython(say);
  const site = await Site.start(say);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void site.stop().then(() => process.exit(1)));
  try {
    await site.fill(options.entries, say);
    const report = await new Bench(site, options, say).run();
    await mkdir(resultsFolder, { recursive: true });
    await writeFile(join(resultsFolder, `${new Date().toISOString().replaceAll(':', '-')}.md`), report);
    console.log(report);
  } finally {
    await site.stop();
  }
});
