import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type MailAllowanceRecord, ModelName } from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';
import { ProblemException } from '../common/problem/problem';

const WINDOW_MILLISECONDS = 60 * 60 * 1_000;
const MAILS_IN_WINDOW = 3;

/** An address gets at most three mails an hour that somebody asked for without signing in, whoever asks. */
@Injectable()
export class MailAllowances {
  constructor(@InjectModel(ModelName.MailAllowance) private readonly allowances: Model<MailAllowanceRecord>) {}

  /**
   * Takes one mail of the address's allowance. False when it is used up, or when the last mail was sent within
   * `quietMilliseconds`. The caller's transaction collides with others for the same address, so the count is exact.
   */
  async take(session: ClientSession, emailKey: string, quietMilliseconds = 0): Promise<boolean> {
    const now = Date.now();
    const id = createHash('sha256').update(emailKey).digest('hex');
    const known = await this.allowances.findById(id, null, { session }).lean<MailAllowanceRecord>();
    const sent = (known?.sent ?? []).filter((at) => at.getTime() > now - WINDOW_MILLISECONDS);
    const last = sent.at(-1)?.getTime() ?? 0;
    if (sent.length >= MAILS_IN_WINDOW || last > now - quietMilliseconds) return false;
    await this.allowances.updateOne(
      { _id: id },
      { $set: { sent: [...sent, new Date(now)], forgottenAt: new Date(now + WINDOW_MILLISECONDS) } },
      { upsert: true, session },
    );
    return true;
  }

  /** As `take`, for somebody who waits for the mail: throws a 429 when the allowance is used up. */
  async takeOrRefuse(session: ClientSession, emailKey: string): Promise<void> {
    if (await this.take(session, emailKey)) return;
    throw new ProblemException(
      429,
      'too-many-mails',
      {
        zh: '这个邮箱一小时内已经收到三封邮件，请稍后再试。',
        en: 'This address has had three mails within an hour. Try again later.',
      },
      { headers: { 'Retry-After': String(WINDOW_MILLISECONDS / 1_000) } },
    );
  }
}
