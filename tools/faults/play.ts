import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../servers/until';
import { messageOf } from '../stack-error';
import { readAftermath } from './aftermath';
import { checkHistory } from './check-history';
import type { Finding } from './check-history';
import type { Incident } from './faults';
import { History } from './history';
import type { FaultWindow } from './history';
import { Inbox } from './inbox';
import { Memory } from './memory';
import type { UsedSite } from './site';
import { Workload } from './workload';

export interface Play<S> {
  /** Goes into the names of members and entries. */
  run: string;
  faults: Iterable<Incident<S>>;
  /** No new one begins after so many milliseconds. */
  lengthMs: number;
  recoveryMs: number;
  say: (line: string) => void;
}

export interface Result {
  history: History;
  findings: Finding[];
  memory: ReturnType<Memory['growth']>;
}

/** The site counts as broken, not as slow, after this long. */
const givenUpAfterMs = 90_000;
const calmMs = 1_500;

/** Lets people use the site while one fault after the other is played, and checks what they saw and what is left. */
export async function play<S extends UsedSite>(
  site: S,
  { run, faults, lengthMs, recoveryMs, say }: Play<S>,
): Promise<Result> {
  const history = new History();
  const memory = new Memory();
  const inbox = new Inbox(site.inboxUrl);
  const workload = await Workload.start(run, site.url, history, inbox);
  const watching = new AbortController();
  const watched = watch(site, history, memory, watching.signal);
  const deadline = Date.now() + lengthMs;
  try {
    for (const fault of faults) {
      if (Date.now() > deadline) break;
      await pause(calmMs);
      const { from, to, recoveredAt } = await playOne(site, fault, workload, history);
      say(`${fault.name}: lasted ${seconds(to - from)}, recovered after ${seconds(recoveredAt - to)}`);
    }
    await pause(calmMs);
  } finally {
    await workload.stop();
    watching.abort();
    await watched;
  }
  const aftermath = await readAftermath(site.url, history, inbox);
  const findings = [...checkHistory(history, aftermath, { recoveryMs }), ...memory.check()];
  return { history, findings, memory: memory.growth() };
}

/** Ends when all of the site's processes are there again. */
async function playOne<S extends UsedSite>(
  site: S,
  fault: Incident<S>,
  workload: Workload,
  history: History,
): Promise<FaultWindow> {
  const { name, takesAway, changesPrimary = false } = fault;
  const window = {
    name,
    takesAway,
    changesPrimary,
    from: Date.now(),
    to: Infinity,
    recoveredAt: Infinity,
    settledAt: Infinity,
  };
  history.faults.push(window);
  await fault.play(site);
  window.to = Date.now();
  const goesOn = async (): Promise<true | undefined> => ((await workload.goesOn()) ? true : undefined);
  await until(`the site after "${name}"`, givenUpAfterMs, goesOn);
  window.recoveredAt = Date.now();
  fault.end?.(site);
  const settled = async (): Promise<true | undefined> => ((await isWhole(site)) ? true : undefined);
  await until(`every process after "${name}"`, givenUpAfterMs, settled);
  window.settledAt = Date.now();
  return window;
}

async function isWhole(site: UsedSite): Promise<boolean> {
  const pids = Object.values(await site.pids()).flat() as number[];
  const reasons = await Promise.all(site.apiUrls.map(whyNotReady));
  return pids.every(isAlive) && reasons.every((reason) => reason === null);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Null when the process says that it can serve. Each look has a connection of its own: one that is kept may be to a process that has ended. */
async function whyNotReady(url: string): Promise<string | null> {
  try {
    const request = get(`${url}/health/ready`, { agent: false, signal: AbortSignal.timeout(5_000) });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    const said = await text(answer);
    return answer.statusCode === 200 ? null : said;
  } catch (error) {
    return messageOf(error);
  }
}

/** Asks each API process whether it can serve, and looks at the memory of all that is ours. */
async function watch(site: UsedSite, history: History, memory: Memory, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const from = Date.now();
    const reasons = await Promise.all(site.apiUrls.map(whyNotReady));
    history.readiness.push(...reasons.map((reason) => ({ reason, from, to: Date.now() })));
    const { api, worker } = await site.pids();
    await memory.measure('api', api);
    await memory.measure('worker', worker);
    await pause(500, undefined, { signal: stopping }).catch(() => undefined);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
