import type { CommandStartedEvent, Document, MongoClient } from 'mongodb';

const HOUSEKEEPING = new Set([
  'hello',
  'ping',
  'endSessions',
  'killCursors',
  'isMaster',
  'saslStart',
  'saslContinue',
  'explain',
]);
const SESSION_FIELDS = ['lsid', '$db', '$clusterTime', 'txnNumber', '$readPreference', 'readConcern'];

/** Sees the commands that the application sends to MongoDB. */
export class CommandCounter {
  private seen: { name: string; command: Document; database: string }[] = [];

  constructor(private readonly client: MongoClient) {
    client.on('commandStarted', ({ commandName, command, databaseName }: CommandStartedEvent) => {
      if (!HOUSEKEEPING.has(commandName)) this.seen.push({ name: commandName, command, database: databaseName });
    });
  }

  /** The names of the commands that `work` caused. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    this.seen = [];
    await work();
    return this.seen.map(({ name }) => name);
  }

  /** How MongoDB would carry out each of the reads that `work` caused, as JSON of the winning plans. */
  async plansOf(work: () => Promise<unknown>): Promise<string[]> {
    await this.during(work);
    const reads = this.seen.filter(({ name }) => name === 'find' || name === 'aggregate');
    return Promise.all(
      reads.map(async ({ command, database }) => {
        const bare = Object.fromEntries(Object.entries(command).filter(([field]) => !SESSION_FIELDS.includes(field)));
        const explained = await this.client.db(database).command({ explain: bare, verbosity: 'queryPlanner' });
        return JSON.stringify(explained, (key, value: unknown) =>
          key === 'rejectedPlans' || key === 'command' ? undefined : value,
        );
      }),
    );
  }
}
