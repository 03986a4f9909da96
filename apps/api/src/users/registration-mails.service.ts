import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ModelName, type RegistrationRecord, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { UnitOfWork } from '../mail/mail-outbox.service';
import { OneTimeTokens } from './one-time-tokens.service';

/**
 * The mail of a registration: a link to confirm, or, to an address that has an account, a notice. Both take the same steps, so that
 * neither the answer nor its time tells which it was; the link of the notice is never written anywhere.
 */
@Injectable()
export class RegistrationMails {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    @InjectModel(ModelName.Registration) private readonly registrations: Model<RegistrationRecord>,
    private readonly tokens: OneTimeTokens,
  ) {}

  /** Writes the mail and the link; answers when the link ends. */
  async send({ session, enqueue }: UnitOfWork, registration: RegistrationRecord): Promise<Date> {
    const { _id, username, email, emailKey, locale } = registration;
    const owner = await this.users
      .findOne({ emailKey }, { username: 1 }, { session })
      .lean<Pick<UserRecord, 'username'>>();
    const { id, nonce } = await enqueue({
      template: owner ? 'address-known' : 'confirmation',
      to: email,
      locale,
      params: { username: owner ? owner.username : username },
    });
    const expiresAt = await this.tokens.issue(session, {
      purpose: 'confirmation',
      subject: _id,
      email,
      emailKey,
      nonce,
    });
    await this.registrations.updateOne({ _id }, { $set: { mail: id, expiresAt } }, { session });
    return expiresAt;
  }
}
