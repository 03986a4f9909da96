import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { runProgram } from '../run-program';
import { sayAs } from '../say';
import { DataFolder } from './data-folder';
import { RunningProcesses } from './running-processes';
import { readSettings } from './settings';

/** `npm run reset`: deletes all data of the stack, after asking. */
runProgram(async () => {
  const folder = new DataFolder(readSettings().PKYX_DATA_DIR);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete everything in ${folder.path}? Type “yes” to go on: `);
  terminal.close();
  if (answer.trim() !== 'yes') {
    console.log('Nothing was deleted.');
    return;
  }
  // A running stack keeps its data; what a killed one left behind is ended first.
  await new RunningProcesses(folder).claim('tools/start.mjs', sayAs('stack'));
  await rm(folder.path, { recursive: true, force: true });
  console.log('Deleted.');
});
