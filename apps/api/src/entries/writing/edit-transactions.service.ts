import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { slugify } from '@pkyx/domain';
import { type EntryRecord, findSummaries, inTransaction, isDuplicateKey, ModelName } from '@pkyx/persistence';
import type { Connection, Model } from 'mongoose';
import { ProblemException } from '../../common/problem/problem';
import { presentSummary } from '../entry.presenter';
import type { EditTransaction } from './entry-store.service';
import { Turns } from './turns';

const MOST_ATTEMPTS = 100;
/** What two edits may make at the same time, so that the later one begins anew and finds it. */
const MADE_MEANWHILE = ['types.slug', 'types.names', 'attributes.key', 'attributes.names', 'revisions.entry'] as const;

/** Runs edits, each in one transaction: all of it happens or nothing. */
@Injectable()
export class EditTransactionsService {
  private readonly turns = new Turns();

  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
  ) {}

  /** As `run`, after the edits of the same member and of the same entry (however it is called) that came before. */
  runInTurn<T>(
    { member, entry }: { member: string; entry: string },
    work: (transaction: EditTransaction) => Promise<T>,
  ): Promise<T> {
    const inTurnOfEntry = () => this.turns.take(`entry ${slugify(entry)}`, () => this.run(work));
    return this.turns.take(`member ${member}`, inTurnOfEntry);
  }

  /** `work` is repeated when others were faster; 409 when its entry would have a name that another has. */
  async run<T>(work: (transaction: EditTransaction) => Promise<T>): Promise<T> {
    let slugAttempt = 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(this.connection, (session) => work({ session, slugAttempt }));
      } catch (error) {
        if (attempt === MOST_ATTEMPTS) throw error;
        if (isDuplicateKey(error, 'entries.slugs')) slugAttempt += 1;
        else if (isDuplicateKey(error, 'entries.names')) await this.refuseTakenName(error);
        else if (!MADE_MEANWHILE.some((index) => isDuplicateKey(error, index))) throw error;
      }
    }
  }

  /** Throws, unless the entry that had the name is gone by now. */
  private async refuseTakenName(error: unknown): Promise<void> {
    const nameKey = takenNameOf(error);
    const [existing] = await findSummaries(this.entries, [{ $match: { nameKeys: nameKey, state: 'live' } }]);
    if (!existing) return;
    throw new ProblemException(
      409,
      'entry-exists',
      {
        zh: `已经有词条「${existing.title}」。`,
        en: `There is an entry “${existing.title}” already.`,
      },
      { members: { existing: presentSummary(existing) } },
    );
  }
}

function takenNameOf(error: unknown): string {
  const value = (error as { keyValue?: { nameKeys?: unknown } }).keyValue?.nameKeys;
  if (typeof value !== 'string') throw error;
  return value;
}
