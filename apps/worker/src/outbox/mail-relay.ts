import { Injectable } from '@nestjs/common';
import { MailQueue } from '@pkyx/queue';
import { Outbox } from './outbox.service';

const MOST_PER_SWEEP = 500;

/**
 * Hands pending mails that are due to the queue. A mail that waits there or is being sent stays as it is; a job that ended
 * without settling its mail starts anew. Any number of relays may do this at once.
 */
@Injectable()
export class MailRelay {
  constructor(
    private readonly outbox: Outbox,
    private readonly mailQueue: MailQueue,
  ) {}

  /** Answers how many mails were due; throws while Redis is away, and then leaves them due. */
  async sweep(): Promise<number> {
    const due = await this.outbox.due(MOST_PER_SWEEP);
    if (due.length === 0) return 0;
    const ids = due.map((id) => id.toHexString());
    await this.mailQueue.add(ids);
    await this.mailQueue.restartEnded(ids);
    await this.outbox.leaveToQueue(due);
    return due.length;
  }
}
