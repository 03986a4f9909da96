import { createHmac, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { BackupProblem } from './backup-problem';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
/** With a parallelization of 3: what OWASP asks for. */
const SCRYPT = { N: 2 ** 15, r: 8, maxmem: 64 * 1024 * 1024 };
const PARALLELIZATION = 3;
const KEY_BYTES = 32;
const LEAST_CHARACTERS = 16;

/** What a backup says of its key: nothing that it could be guessed from faster than scrypt allows. */
export interface KeyMark {
  /** 16 random bytes, hex */
  salt: string;
  /** of scrypt; the first backups do not say that theirs is 1 */
  parallelization?: number | undefined;
  /** tells a wrong key from damage: hex */
  check: string;
}

/** The key of one backup: what an operator keeps, stretched with the salt of this backup. */
export class BackupKey {
  private constructor(
    private readonly master: Buffer,
    readonly mark: KeyMark,
  ) {}

  static async make(secret: string): Promise<BackupKey> {
    return BackupKey.derive(secret, { salt: randomBytes(16).toString('hex'), parallelization: PARALLELIZATION });
  }

  /** The key of a backup that is there. Throws when the secret is not the one it was made with. */
  static async of(mark: KeyMark, secret: string | undefined): Promise<BackupKey> {
    if (secret === undefined) {
      throw new BackupProblem('The backup is encrypted: give its key with --key-file or in PKYX_BACKUP_KEY.');
    }
    const key = await BackupKey.derive(secret, mark);
    if (key.mark.check !== mark.check) throw new BackupProblem('The key is not the one that the backup was made with.');
    return key;
  }

  /** Each file has a key of its own, so that a counter is enough of a nonce and files cannot be swapped. */
  forFile(name: string): Buffer {
    return this.subKey(`file ${name}`);
  }

  seal(text: string): string {
    return createHmac('sha256', this.subKey('manifest')).update(text).digest('hex');
  }

  private static async derive(secret: string, { salt, parallelization }: Omit<KeyMark, 'check'>): Promise<BackupKey> {
    const cost = { ...SCRYPT, p: parallelization ?? 1 };
    const master = await derive(secret, Buffer.from(salt, 'hex'), KEY_BYTES, cost);
    const check = createHmac('sha256', master).update('check').digest('hex');
    return new BackupKey(master, { salt, parallelization, check });
  }

  private subKey(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master, '', `pkyx backup ${use}`, KEY_BYTES));
  }
}

/** The secret in a file, without the line break at its end, or that of the environment; undefined when there is neither. */
export async function backupSecret(
  keyFile: string | undefined,
  setting: string | undefined,
): Promise<string | undefined> {
  const secret = keyFile === undefined ? setting : (await readKeyFile(keyFile)).replace(/\r?\n$/, '');
  if (secret !== undefined && secret.length < LEAST_CHARACTERS) {
    throw new BackupProblem(`A key of a backup has at least ${LEAST_CHARACTERS} characters: openssl rand -hex 32`);
  }
  return secret;
}

async function readKeyFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new BackupProblem(`The key file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
