import { startTemporaryServers } from '../../../../tools/servers/temporary-servers';
import type { TemporaryServers } from '../../../../tools/servers/temporary-servers';

declare global {
  var pkyxTestServers: TemporaryServers | undefined;
}

/** Gives the specs a real MongoDB replica set and a real Redis, by PKYX_TEST_MONGODB_URI and PKYX_TEST_REDIS_URL. */
export default async function globalSetup(): Promise<void> {
  const servers = await startTemporaryServers('pkyx-test');
  globalThis.pkyxTestServers = servers;
  process.env['PKYX_TEST_MONGODB_URI'] = servers.mongodbUri;
  process.env['PKYX_TEST_REDIS_URL'] = servers.redisUrl;
}
