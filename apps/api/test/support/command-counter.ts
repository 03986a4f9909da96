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
    const explained = await this.explain(work, 'queryPlanner');
    return explained.map((plan) =>
      JSON.stringify(plan, (key, value: unknown) => (key === 'rejectedPlans' || key === 'command' ? undefined : value)),
    );
  }

  /** Index keys that the reads examine which `work` caused, joined collections included. */
  async keysExamined(work: () => Promise<unknown>): Promise<number> {
    const explained = await this.explain(work, 'executionStats');
    return keysIn(explained);
  }

  private async explain(work: () => Promise<unknown>, verbosity: string): Promise<Document[]> {
    await this.during(work);
    const reads = this.seen.filter(({ name }) => name === 'find' || name === 'aggregate');
    return Promise.all(
      reads.map(({ command, database }) => {
        const bare = Object.fromEntries(Object.entries(command).filter(([field]) => !SESSION_FIELDS.includes(field)));
        return this.client.db(database).command({ explain: bare, verbosity });
      }),
    );
  }
}

/** The sum of `totalKeysExamined` at every depth of an explanation; a stage inside of another is counted by the outer one. */
function keysIn(explained: unknown): number {
  if (typeof explained !== 'object' || explained === null) return 0;
  if ('totalKeysExamined' in explained) return Number(explained.totalKeysExamined);
  return Object.values(explained).reduce((sum: number, part: unknown) => sum + keysIn(part), 0);
}
