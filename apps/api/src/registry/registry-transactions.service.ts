import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { inTransaction, isDuplicateKey } from '@pkyx/persistence';
import type { ClientSession, Connection } from 'mongoose';
import { ContentChanges } from '../common/hot-reads/content-changes.service';

const MOST_ATTEMPTS = 20;
const MADE_MEANWHILE = ['types.slug', 'types.names', 'attributes.key', 'attributes.names'] as const;

/** Runs edits of attributes and types, each in one transaction: all of it happens or nothing. */
@Injectable()
export class RegistryTransactions {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    private readonly contentChanges: ContentChanges,
  ) {}

  /** `work` is repeated when another took a name meanwhile, so that it finds the name taken. */
  async run<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(this.connection, (session) => {
          this.contentChanges.everything(session);
          return work(session);
        });
      } catch (error) {
        if (attempt === MOST_ATTEMPTS || !MADE_MEANWHILE.some((index) => isDuplicateKey(error, index))) throw error;
      }
    }
  }
}
