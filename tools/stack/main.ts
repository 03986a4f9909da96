import { runProgram } from '../run-program';
import { runUntilStopped } from './lifetime';
import { Stack } from './stack';

runProgram(() =>
  runUntilStopped(async (folder, settings, parts) => {
    const { url, inboxUrl, admin } = await new Stack(folder, settings, parts).start();
    console.log(
      `\n  Page   ${url}\n  Admin  ${admin.username}, password ${admin.password}\n  Inbox  ${inboxUrl}\n  Stop   Ctrl-C\n`,
    );
  }),
);
