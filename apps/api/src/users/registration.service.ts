import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError, isReservedUsername, parseEmailAddress, parseUsername, usernameKey } from '@pkyx/domain';
import {
  isDuplicateKey,
  type Locale,
  type MailRecord,
  ModelName,
  type RegistrationRecord,
  TOKEN_LIFETIME,
  type UserRecord,
} from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';
import { notFound } from '../common/problem/problem';
import type { RequestOrigin } from '../common/decorators/request-origin';
import { MailOutbox } from '../mail/mail-outbox.service';
import { MailAllowances } from './mail-allowances.service';
import { OneTimeTokens } from './one-time-tokens.service';
import { acceptNewPassword } from './passwords/new-password';
import { PasswordHasher } from './passwords/password-hasher.service';
import { RegistrationMails } from './registration-mails.service';

const NAME_HELD_MILLISECONDS = 24 * 60 * 60 * 1_000;
/** Registrations of one address within a minute are answered by one mail. */
const QUIET_MILLISECONDS = 60_000;

export interface NewRegistration {
  email: string;
  username: string;
  password: string;
  locale: Locale;
}

export interface RegistrationReceipt {
  registration: string;
  expiresAt: Date;
}

/** An account comes to be when its address is confirmed. Until then there is a registration, which nobody else can see. */
@Injectable()
export class RegistrationService {
  constructor(
    @InjectModel(ModelName.Registration) private readonly registrations: Model<RegistrationRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    @InjectModel(ModelName.Mail) private readonly mails: Model<MailRecord>,
    private readonly outbox: MailOutbox,
    private readonly allowances: MailAllowances,
    private readonly tokens: OneTimeTokens,
    private readonly hasher: PasswordHasher,
    private readonly registrationMails: RegistrationMails,
  ) {}

  /** Says the same whether or not the address is known. Throws a 409 when the name is taken or held. */
  async register(request: NewRegistration, origin: RequestOrigin): Promise<RegistrationReceipt> {
    const username = acceptUsername(request.username);
    const { address: email, key: emailKey } = parseEmailAddress(request.email);
    const password = acceptNewPassword(request.password, { username, email });
    const passwordHash = await this.hasher.hash(password);
    const registration: RegistrationRecord = {
      _id: randomBytes(18).toString('base64url'),
      username,
      usernameKey: usernameKey(username),
      email,
      emailKey,
      passwordHash,
      locale: request.locale,
      mail: null,
      expiresAt: new Date(Date.now() + TOKEN_LIFETIME.confirmation),
      heldUntil: new Date(Date.now() + NAME_HELD_MILLISECONDS),
    };
    await this.outbox.transact(origin, async (unit) => {
      await this.hold(unit.session, registration);
      const due = await this.allowances.take(unit.session, emailKey, QUIET_MILLISECONDS);
      if (due) await this.registrationMails.send(unit, registration);
    });
    return { registration: registration._id, expiresAt: registration.expiresAt };
  }

  /** Sends the mail again; the link before it ends. */
  async resend(id: string, origin: RequestOrigin): Promise<RegistrationReceipt> {
    return this.outbox.transact(origin, async (unit) => {
      const registration = await this.find(id, unit.session);
      await this.allowances.takeOrRefuse(unit.session, registration.emailKey);
      return { registration: id, expiresAt: await this.registrationMails.send(unit, registration) };
    });
  }

  /** Puts another address in the place of a mistyped one; the link sent to that one ends. */
  async mend(id: string, newEmail: string, origin: RequestOrigin): Promise<RegistrationReceipt> {
    const { address: email, key: emailKey } = parseEmailAddress(newEmail);
    return this.outbox.transact(origin, async (unit) => {
      const registration = await this.find(id, unit.session);
      await this.allowances.takeOrRefuse(unit.session, emailKey);
      await this.registrations.updateOne({ _id: id }, { $set: { email, emailKey } }, { session: unit.session });
      await this.tokens.end(unit.session, id, 'confirmation');
      return {
        registration: id,
        expiresAt: await this.registrationMails.send(unit, { ...registration, email, emailKey }),
      };
    });
  }

  /** Whether the last mail could be delivered, for somebody who waits for it. */
  async status(id: string): Promise<RegistrationReceipt & { delivery: 'pending' | 'sent' | 'failed' }> {
    const { mail, expiresAt } = await this.find(id);
    const state = mail && (await this.mails.findById(mail, { state: 1 }).lean<Pick<MailRecord, 'state'>>())?.state;
    const delivery = state === 'bounced' || state === 'failed' ? 'failed' : state === 'sent' ? 'sent' : 'pending';
    return { registration: id, expiresAt, delivery };
  }

  /** The index on names decides between registrations; accounts are looked up after it has, so none slips in between. */
  private async hold(session: ClientSession, registration: RegistrationRecord): Promise<void> {
    try {
      await this.registrations.create([registration], { session });
    } catch (error) {
      if (isDuplicateKey(error, 'registrations.username')) throw usernameTaken();
      throw error;
    }
    if (await this.users.exists({ usernameKey: registration.usernameKey }).session(session)) throw usernameTaken();
  }

  private async find(id: string, session?: ClientSession): Promise<RegistrationRecord> {
    const found = await this.registrations
      .findOne({ _id: id, heldUntil: { $gt: new Date() } }, null, { session })
      .lean<RegistrationRecord>();
    if (!found) throw notFound({ zh: '注册', en: 'registration' }, id);
    return found;
  }
}

function acceptUsername(text: string): string {
  const username = parseUsername(text);
  if (!isReservedUsername(username)) return username;
  throw new DomainError(
    'username-reserved',
    { zh: '这个用户名是保留的，请换一个。', en: 'This user name is reserved. Choose another.' },
    'username',
  );
}

export function usernameTaken(): DomainError {
  return new DomainError(
    'username-taken',
    { zh: '这个用户名已经有人用了。', en: 'This user name is taken.' },
    'username',
  );
}
