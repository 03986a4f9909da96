import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export type Digester = ReturnType<typeof createHmac>;

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What follows from a client's `Idempotency-Key`: the name under which the answer is found, and the keys that digest the
 * request and encrypt the answer. The servers' secret is in it, so that a key that could be guessed opens nothing.
 */
export class IdempotencySecrets {
  readonly id: string;
  private readonly digestKey: Buffer;
  private readonly cipherKey: Buffer;

  /** `scope` names who asks for what: the same key elsewhere is another one. */
  constructor(serverSecret: string, scope: string, clientKey: string) {
    // As its hash: addresses and cookies may be longer than what HKDF takes.
    const info = createHash('sha256').update(`idempotency\n${scope}`).digest();
    const material = Buffer.from(hkdfSync('sha256', clientKey, serverSecret, info, 96));
    this.id = material.subarray(0, 32).toString('hex');
    this.digestKey = material.subarray(32, 64);
    this.cipherKey = material.subarray(64);
  }

  /** An HMAC-SHA-256 of what follows: a body may hold a password, which a plain hash would give away. */
  digester(): Digester {
    return createHmac('sha256', this.digestKey);
  }

  /** AES-256-GCM: nonce, tag, cipher text. */
  encrypt(text: Buffer): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey, nonce);
    const encrypted = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
  }

  /** Throws for what `encrypt` did not make with the same key. */
  decrypt(sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.cipherKey, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }
}
