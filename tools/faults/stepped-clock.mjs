// Loaded into API processes and workers before all else: their clock is as many milliseconds ahead as a file says.
import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

const file = process.env.PKYX_FAULTS_CLOCK;
const isServer = /apps\/(api|worker)\/src\/main\.js$/.test(process.argv[1] ?? '');
if (file && isServer) {
  let aheadMs = 0;
  const trueNow = Date.now;
  const now = () => trueNow() + aheadMs;
  Date.now = now;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  });
  const step = () => {
    aheadMs = Number(readFileSync(file, 'utf8'));
  };
  step();
  setInterval(step, 200).unref();
}
