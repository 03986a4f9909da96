import type { Db } from 'mongodb';

/** Commands that do something for a request; the rest is housekeeping of the driver’s or the server’s. */
const COMMANDS = [
  ...['aggregate', 'find', 'getMore', 'count', 'distinct'],
  ...['insert', 'update', 'delete', 'findAndModify', 'commitTransaction'],
];

interface ServerStatus {
  pid: number | { toString(): string };
  version: string;
  metrics: { commands: Record<string, { total: number | bigint } | undefined> };
}

/** The process that runs the database. */
export async function databasePid(database: Db): Promise<number> {
  return Number(String((await statusOf(database)).pid));
}

export async function databaseVersion(database: Db): Promise<string> {
  return (await statusOf(database)).version;
}

/** How many commands the database has carried out since it started. */
export async function commandsCarriedOut(database: Db): Promise<number> {
  const { commands } = (await statusOf(database)).metrics;
  return COMMANDS.reduce((sum, name) => sum + Number(commands[name]?.total ?? 0), 0);
}

async function statusOf(database: Db): Promise<ServerStatus> {
  return (await database.admin().command({ serverStatus: 1 })) as unknown as ServerStatus;
}
