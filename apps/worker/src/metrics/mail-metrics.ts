import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';

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
  }

  count(outcome: string): void {
    this.attempts.inc({ outcome });
  }
}
