import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';

const OUTCOMES = ['sent', 'postponed', 'bounced', 'failed', 'discarded'] as const;

/** Counts what becomes of mails. */
@Injectable()
export class MailMetrics {
  private readonly attempts: Counter<'outcome'>;

  constructor(registry: Registry) {
    this.attempts = new Counter({
      name: 'pkyx_mail_attempts_total',
      help: 'Attempts to deliver a mail, by what came of them.',
      labelNames: ['outcome'],
      registers: [registry],
    });
    for (const outcome of OUTCOMES) this.attempts.inc({ outcome }, 0);
  }

  count(outcome: (typeof OUTCOMES)[number]): void {
    this.attempts.inc({ outcome });
  }
}
