import { Injectable, Logger } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { MailerService } from '@nestjs-modules/mailer';
import type { Model } from 'mongoose';
import { describeSpan, inSpan } from '@pkyx/observability';
import { type MailRecord, ModelName, type OneTimeTokenRecord, restartToken } from '@pkyx/persistence';
import { MailMetrics } from '../metrics/mail-metrics';
import { Outbox } from '../outbox/outbox.service';
import { delayAfter, MOST_ATTEMPTS } from './back-off';
import { type DeliveryFailure, readDeliveryFailure } from './delivery-failure';
import { MailComposer } from './mail-composer';
import { linksOf, type MailLink } from './mail-links';

/** A mail server that takes this long over one mail is taken for stalled, however it keeps the connection busy. */
const SEND_TIMEOUT = 60_000;

/** What became of an attempt. A `postponed` mail is to be tried again after `delay` milliseconds. */
type AttemptOutcome =
  | { state: 'sent' | 'discarded' }
  | { state: 'bounced' | 'failed'; reason: string }
  | { state: 'postponed'; reason: string; delay: number };

/** `settled`: there was nothing to do. */
export type DeliveryOutcome = AttemptOutcome | { state: 'settled' };

/**
 * Brings one mail of the outbox to the mail server. A mail goes out at least once; when a worker dies between the server's
 * answer and the note of it, it goes out again under the same Message-ID.
 */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger(MailDelivery.name);

  constructor(
    private readonly outbox: Outbox,
    private readonly composer: MailComposer,
    private readonly mailer: MailerService,
    private readonly metrics: MailMetrics,
    @InjectModel(ModelName.OneTimeToken) private readonly tokens: Model<OneTimeTokenRecord>,
  ) {}

  /**
   * Also takes mails that were given up: their jobs run again only when an admin asked for it. Log line and trace go on with those of the
   * request that caused the mail.
   */
  async deliver(id: string, jobId: string | null): Promise<DeliveryOutcome> {
    const mail = await this.outbox.find(id);
    if (!mail || mail.state === 'sent' || mail.state === 'discarded') return { state: 'settled' };
    const requestId = mail.cause?.requestId ?? null;
    return inSpan('deliver mail', mail.cause?.traceparent ?? null, async () => {
      const outcome = await this.attempt(mail);
      this.metrics.count(outcome.state);
      describeSpan({ 'pkyx.mail_id': id, 'pkyx.mail_template': mail.template, 'pkyx.outcome': outcome.state });
      if (requestId) describeSpan({ 'pkyx.request_id': requestId });
      const facts = { requestId, jobId, mailId: id, template: mail.template, attempt: mail.attempts + 1, ...outcome };
      if ('reason' in outcome) this.logger.warn(facts, 'a mail was not delivered');
      else this.logger.log(facts, `a mail was ${outcome.state}`);
      return outcome;
    });
  }

  private async attempt(mail: MailRecord): Promise<AttemptOutcome> {
    const links = linksOf(mail);
    const link = await this.restarted(links);
    if (links.length > 0 && !link) {
      await this.outbox.discard(mail);
      return { state: 'discarded' };
    }
    const message = this.composer.compose(mail, link);
    try {
      await this.mailer.sendMail({ ...message, signal: AbortSignal.timeout(SEND_TIMEOUT) });
    } catch (error) {
      return this.settleFailure(mail, readDeliveryFailure(error));
    }
    await this.outbox.markSent(mail);
    return { state: 'sent' };
  }

  /** The link that is in force: whoever gets the mail has the whole time of it. Undefined when it has ended, and the mail with it. */
  private async restarted(links: MailLink[]): Promise<MailLink | undefined> {
    for (const link of links) {
      if (await restartToken(this.tokens, { id: link.tokenId, purpose: link.purpose, from: new Date() })) return link;
    }
    return undefined;
  }

  private async settleFailure(
    mail: MailRecord,
    { permanent, summary, detail }: DeliveryFailure,
  ): Promise<AttemptOutcome> {
    const attempts = mail.attempts + 1;
    if (permanent) {
      await this.outbox.giveUp(mail, 'bounced', detail);
      return { state: 'bounced', reason: `bounced: ${summary}` };
    }
    if (attempts >= MOST_ATTEMPTS) {
      await this.outbox.giveUp(mail, 'failed', detail);
      return { state: 'failed', reason: `given up after ${attempts} attempts: ${summary}` };
    }
    const delay = delayAfter(attempts);
    await this.outbox.postpone(mail, delay, detail);
    return { state: 'postponed', reason: `not taken: ${summary}`, delay };
  }
}
