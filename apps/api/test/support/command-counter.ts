import type { CommandStartedEvent, MongoClient } from 'mongodb';

const HOUSEKEEPING = new Set(['hello', 'ping', 'endSessions', 'killCursors', 'isMaster', 'saslStart', 'saslContinue']);

/** Counts the commands that the application sends to MongoDB. */
export class CommandCounter {
  private commands: string[] = [];

  constructor(client: MongoClient) {
    client.on('commandStarted', (event: CommandStartedEvent) => {
      if (!HOUSEKEEPING.has(event.commandName)) this.commands.push(event.commandName);
    });
  }

  /** The names of the commands that `work` caused. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    this.commands = [];
    await work();
    return this.commands;
  }
}
