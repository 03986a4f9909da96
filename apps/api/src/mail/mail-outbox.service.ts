import { Injectable, Logger } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { currentTraceparent } from '@pkyx/observability';
import { inTransaction, type MailRecord, ModelName, type NewMail, newMailRecord } from '@pkyx/persistence';
import { Batches, MailQueue } from '@pkyx/queue';
import type { RequestOrigin } from '../common/decorators/request-origin';
import type { ClientSession, Connection, Model, Types } from 'mongoose';

/** A row of the outbox; the nonce is what the token of its link is made from. */
export interface QueuedMail {
  id: Types.ObjectId;
  nonce: string;
}

/** One transaction and the mails that it causes. */
export interface UnitOfWork {
  session: ClientSession;
  enqueue: (mail: NewMail) => Promise<QueuedMail>;
}

/** How long the queue has for a mail before the sweeper looks after it. */
const QUEUE_HEAD_START_MILLISECONDS = 10_000;

/** Mails are rows written in the transaction that causes them; the queue only makes them leave sooner. */
@Injectable()
export class MailOutbox {
  private readonly logger = new Logger(MailOutbox.name);
  /** Mails of several requests at once are one message to Redis. */
  private readonly announcements = new Batches<string>((ids) => this.queue.add(ids));

  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Mail) private readonly mails: Model<MailRecord>,
    private readonly queue: MailQueue,
  ) {}

  /** Runs `work` in a transaction; the queue hears of its mails when they are committed, and nobody waits for it. */
  async transact<T>(
    { requestId }: Pick<RequestOrigin, 'requestId'>,
    work: (unit: UnitOfWork) => Promise<T>,
  ): Promise<T> {
    const ids: string[] = [];
    const result = await inTransaction(this.connection, (session) => {
      ids.length = 0; // the driver repeats the work when transactions collide
      return work({
        session,
        enqueue: async (mail) => {
          const queued = await this.write(session, mail, requestId);
          if (!mail.discarded) ids.push(queued.id.toHexString());
          return queued;
        },
      });
    });
    if (ids.length > 0) void this.announce(ids, requestId);
    return result;
  }

  private async write(session: ClientSession, mail: NewMail, requestId: string | null): Promise<QueuedMail> {
    const cause = { requestId, traceparent: currentTraceparent() };
    const row = newMailRecord({ ...mail, cause }, QUEUE_HEAD_START_MILLISECONDS);
    // Made here, so there is nothing that Mongoose had to check.
    await this.mails.collection.insertOne(row, { session });
    return { id: row._id, nonce: row.nonce };
  }

  /** Without Redis nothing is lost: the sweeper finds the rows. */
  private async announce(ids: string[], requestId: string | null): Promise<void> {
    try {
      await this.announcements.add(...ids);
    } catch (error) {
      this.logger.warn({ err: error, requestId }, 'mails wait for the sweeper: the queue does not answer');
    }
  }
}
