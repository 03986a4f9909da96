import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { normalizePassword, PASSWORD_MAX_LENGTH } from '@pkyx/domain';
import type { UserRecord } from '@pkyx/persistence';
import type { RequestOrigin } from '../../common/decorators/request-origin';
import { type AttemptBy, AttemptLimits } from '../../rate-limits/attempt-limits.service';
import { PasswordHasher } from './password-hasher.service';

const REMEMBERED_MILLISECONDS = 60_000;
const MOST_REMEMBERED = 1_000;

export interface PasswordAttempt {
  /** who the name or address belongs to; null when nobody has it, which takes as long and says the same */
  user: Pick<UserRecord, '_id' | 'passwordHash'> | null;
  /** folded name or address, as it was given */
  account: string;
  password: string;
  origin: RequestOrigin;
}

/** Checks passwords, with limits on how often somebody may be wrong. */
@Injectable()
export class PasswordCheck {
  private readonly logger = new Logger(PasswordCheck.name);
  private readonly key = randomBytes(32);
  /** checks of the last minute that came out right or are under way, for clients that send a password with every request */
  private readonly remembered = new Map<string, Promise<boolean>>();

  constructor(
    private readonly hasher: PasswordHasher,
    private readonly limits: AttemptLimits,
  ) {}

  /** Whether the password is right. Throws a 429 after too many wrong ones. */
  async isRight(attempt: PasswordAttempt): Promise<boolean> {
    const attempts = attemptsOf(attempt);
    await this.limits.take(...attempts);
    const right = await this.compare(attempt);
    const facts = { account: attempt.user?._id.toHexString(), requestId: attempt.origin.requestId };
    if (right) this.logger.log(facts, 'a password was right');
    else this.logger.warn(facts, attempt.user ? 'a password was wrong' : 'a password for nobody');
    if (right) await this.limits.giveBack(...attempts);
    return right;
  }

  /** As `isRight`, without hashing again what was found right within the last minute. */
  async isStillRight(attempt: PasswordAttempt): Promise<boolean> {
    const key = this.fingerprint(attempt);
    const known = this.remembered.get(key);
    if (known) return known;
    const check = this.isRight(attempt);
    this.remember(key, check);
    const right = await check;
    if (!right) this.remembered.delete(key);
    return right;
  }

  private compare({ user, password }: PasswordAttempt): Promise<boolean> {
    const normalized = normalizePassword(password);
    const possible = [...normalized].length <= PASSWORD_MAX_LENGTH;
    return this.hasher.verify(possible && user ? user.passwordHash : null, possible ? normalized : '');
  }

  /** The hash is part of it: a new password ends what is remembered of the old one. */
  private fingerprint({ user, account, password, origin }: PasswordAttempt): string {
    const parts = [user?._id.toHexString() ?? '', user?.passwordHash ?? '', account, origin.address, password];
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('base64');
  }

  private remember(key: string, check: Promise<boolean>): void {
    check.catch(() => this.remembered.delete(key));
    this.remembered.set(key, check);
    setTimeout(() => this.remembered.delete(key), REMEMBERED_MILLISECONDS).unref();
    const oldest = this.remembered.keys().next().value;
    if (this.remembered.size > MOST_REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
  }
}

function attemptsOf({ account, origin: { address } }: PasswordAttempt): AttemptBy[] {
  return [
    ['password-by-account-and-address', `${account} ${address}`],
    ['password-by-account', account],
    ['password-by-address', address],
  ];
}
