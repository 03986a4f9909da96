import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { isValidObjectId, type Model, type Types } from 'mongoose';
import { dueMails, leaveToQueue, type MailRecord, ModelName } from '@pkyx/persistence';

/** How long the queue has for a mail, after it is due, before the sweeper looks after it again. */
const QUEUE_TIME = 15_000;

/** The rows of mails: what is to be sent, and what became of it. */
@Injectable()
export class Outbox {
  constructor(@InjectModel(ModelName.Mail) private readonly mails: Model<MailRecord>) {}

  async find(id: string): Promise<MailRecord | null> {
    return isValidObjectId(id) ? this.mails.findById(id).lean<MailRecord>() : null;
  }

  async due(limit: number): Promise<Types.ObjectId[]> {
    return dueMails(this.mails, new Date(), limit);
  }

  async leaveToQueue(ids: Types.ObjectId[]): Promise<void> {
    const now = new Date();
    await leaveToQueue(this.mails, ids, { now, until: new Date(now.getTime() + QUEUE_TIME) });
  }

  async markSent({ _id }: MailRecord): Promise<void> {
    await this.mails.updateOne(
      { _id },
      { $set: { state: 'sent', sentAt: new Date(), error: null }, $inc: { attempts: 1 } },
    );
  }

  async giveUp({ _id }: MailRecord, state: 'bounced' | 'failed', error: string): Promise<void> {
    await this.mails.updateOne({ _id }, { $set: { state, error }, $inc: { attempts: 1 } });
  }

  /** Tries again after `delay` milliseconds, by the queue or else, a little later, by the sweeper. */
  async postpone({ _id }: MailRecord, delay: number, error: string): Promise<void> {
    const nextAttemptAt = new Date(Date.now() + delay + QUEUE_TIME);
    await this.mails.updateOne({ _id }, { $set: { state: 'pending', nextAttemptAt, error }, $inc: { attempts: 1 } });
  }

  /** Of no use any more: its link has been used, or a newer one sent. */
  async discard({ _id }: MailRecord): Promise<void> {
    await this.mails.updateOne({ _id }, { $set: { state: 'discarded' } });
  }
}
