import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Counter } from 'prom-client';
import { ProblemException } from '../../common/problem/problem';

/** argon2id as OWASP's password storage cheat sheet has it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** One at a time for each core; each takes about 20 ms of it. */
const AT_A_TIME = Math.max(1, availableParallelism());
/** Who would wait longer than a few seconds is sent away instead. */
const MOST_WAITING = 128 * AT_A_TIME;

const refused = new Counter({
  name: 'pkyx_password_hashes_refused_total',
  help: 'Passwords that were sent away because too many waited to be hashed.',
});

/** Hashes and checks passwords, a few at a time; the rest wait their turn, and too many are refused with a 503. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  /** How many are hashed at this moment, and how many wait for their turn. */
  get load(): { running: number; waiting: number } {
    return { running: this.running, waiting: this.waiting.length };
  }

  /** A hash in PHC format. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Whether the password has this hash. Without a hash it takes as long and says no. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    this.decoy ??= hash('a password that nobody has', COST);
    const against = passwordHash ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(against, password));
    return matches && passwordHash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < AT_A_TIME) this.running += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) {
      refused.inc();
      throw busy();
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

function busy(): ProblemException {
  return new ProblemException(
    503,
    'busy',
    { zh: '现在登录和注册的人太多，请稍后再试。', en: 'Too many people are signing in right now. Try again shortly.' },
    { headers: { 'Retry-After': '3' } },
  );
}
