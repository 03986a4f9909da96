import { Injectable, Logger } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { randomUUID } from 'node:crypto';
import { type IdempotentRequestRecord, isDuplicateKey, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { idempotencyKeyInUse, idempotencyKeyReused } from './idempotency-problems';
import type { IdempotencySecrets } from './idempotency-secrets';
import { type KeptAnswer, packAnswer, unpackAnswer } from './kept-answer';
import type { RequestFingerprint } from './request-fingerprint';

/** The right to carry a request out; whoever has it keeps its answer, or gives it back. */
export interface Claim {
  run: string;
  secrets: IdempotencySecrets;
  fingerprint: RequestFingerprint;
}

const ANSWERS_KEPT_FOR = 24 * 3_600_000;
const LEASE = 60_000;

/** Lets a request be carried out once, however often it is sent. */
@Injectable()
export class IdempotencyService {
  private readonly logger = new Logger(IdempotencyService.name);

  constructor(@InjectModel(ModelName.IdempotentRequest) private readonly requests: Model<IdempotentRequestRecord>) {}

  /**
   * A claim, for a request that has to be carried out, or the answer that it got before. Throws a 422 when the key was used
   * for something else, and a 409 while another run is at work.
   */
  async claim(secrets: IdempotencySecrets, fingerprint: RequestFingerprint): Promise<Claim | KeptAnswer> {
    const run = randomUUID();
    const { value } = fingerprint;
    if ((await this.begin(secrets.id, value, run)) || (await this.takeOver(secrets.id, value, run)))
      return { run, secrets, fingerprint };

    const known = await this.requests.findById(secrets.id).lean<IdempotentRequestRecord>();
    if (known?.fingerprint && known.fingerprint !== (await fingerprint.ofWhole())) throw idempotencyKeyReused();
    if (!known?.answer) throw idempotencyKeyInUse();
    return unpackAnswer(secrets.decrypt(bytes(known.answer)));
  }

  /** Whether the request is under way or answered under these secrets. */
  async knows({ id }: IdempotencySecrets): Promise<boolean> {
    return (await this.requests.exists({ _id: id })) !== null;
  }

  /** The effect is there already: when its answer cannot be kept, it is sent all the same. */
  async keep({ run, secrets, fingerprint: { value } }: Claim, answer: KeptAnswer): Promise<void> {
    const kept = { fingerprint: value, answer: secrets.encrypt(packAnswer(answer)) };
    await this.unlessAway(this.requests.updateOne({ _id: secrets.id, run }, { $set: kept }));
  }

  /** Frees the key: the request may be carried out again. */
  async release({ run, secrets }: Claim): Promise<void> {
    await this.unlessAway(this.requests.deleteOne({ _id: secrets.id, run }));
  }

  /** The unique id decides who is first. */
  private async begin(id: string, fingerprint: string | null, run: string): Promise<boolean> {
    try {
      await this.requests.create([{ _id: id, ...fresh(fingerprint, run) }]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** From a run that crashed, or from a request that is too old to count. */
  private async takeOver(id: string, fingerprint: string | null, run: string): Promise<boolean> {
    const now = new Date();
    const crashed = { answer: null, fingerprint, leaseUntil: { $lt: now } };
    const { matchedCount } = await this.requests.updateOne(
      { _id: id, $or: [crashed, { expiresAt: { $lt: now } }] },
      { $set: fresh(fingerprint, run) },
    );
    return matchedCount === 1;
  }

  private async unlessAway(work: PromiseLike<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.logger.error({ err: error }, 'an idempotent answer was not kept');
    }
  }
}

function fresh(fingerprint: string | null, run: string): Omit<IdempotentRequestRecord, '_id'> {
  const now = Date.now();
  return {
    fingerprint,
    run,
    leaseUntil: new Date(now + LEASE),
    answer: null,
    expiresAt: new Date(now + ANSWERS_KEPT_FOR),
  };
}

/** What the driver gives back for binary data, once Mongoose is not in between. */
function bytes(data: Buffer | { buffer: Uint8Array }): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.from(data.buffer);
}
