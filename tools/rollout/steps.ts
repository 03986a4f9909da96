import { setTimeout as pause } from 'node:timers/promises';
import type { Incident } from '../faults/faults';
import type { RolloutSite, Server } from './rollout-site';
import type { Version } from './version';

/** How long both versions are used side by side before the next step. */
const sideBySideMs = 8_000;

/** From one version to the next, back to the one before on the newer database, and again to the next. */
export function steps(older: Version, newer: Version): Incident<RolloutSite>[] {
  return [
    { name: `database brought up to date by ${newer.name}`, play: (site) => site.migrate(newer) },
    ...(['api 1', 'worker', 'api 2'] as const).map((server) => replaced(server, newer)),
    ...(['api 1', 'worker', 'api 2'] as const).map((server) => replaced(server, older)),
    ...(['worker', 'api 2', 'api 1'] as const).map((server) => replaced(server, newer)),
  ];
}

function replaced(server: Server, version: Version): Incident<RolloutSite> {
  return {
    name: `${server} of ${version.name}`,
    play: async (site) => {
      await site.replace(server, version);
      await pause(sideBySideMs);
    },
  };
}
