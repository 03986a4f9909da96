import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey } from '@pkyx/domain';
import { type EntryRecord, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { EditTransactionsService } from './edit-transactions.service';
import type { EntryContent, WrittenAttribute } from './entry-content';
import { type EditNote, EntryStoreService } from './entry-store.service';

export type { WrittenAttribute };

export type WriteOutcome = 'created' | 'updated' | 'unchanged';

/** Writes whole entries of the operator, to whom the rules for members do not apply. */
@Injectable()
export class EntryWriterService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly transactions: EditTransactionsService,
    private readonly store: EntryStoreService,
  ) {}

  /** Makes the entry that has this title say `content`: creates it, changes it, or leaves it when it says so already. */
  put(content: EntryContent, note: EditNote): Promise<WriteOutcome> {
    return this.transactions.run(async (transaction) => {
      const current = await this.entries
        .findOne({ nameKeys: foldKey(content.title), state: 'live' }, null, { session: transaction.session })
        .lean<EntryRecord>();
      if (current) return (await this.store.update(current, content, note, transaction)) ? 'updated' : 'unchanged';
      await this.store.insert(content, note, transaction);
      return 'created';
    });
  }
}
