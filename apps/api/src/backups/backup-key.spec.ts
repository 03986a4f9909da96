import { createHmac, scryptSync } from 'node:crypto';
import { BackupKey } from './backup-key';

const SECRET = 'a key that an operator keeps';

it('is found again by its mark and the secret', async () => {
  const made = await BackupKey.make(SECRET);
  expect(made.mark.parallelization).toBe(3);
  const found = await BackupKey.of(made.mark, SECRET);
  expect(found.forFile('users')).toEqual(made.forFile('users'));
  expect(found.forFile('users')).not.toEqual(found.forFile('mails'));
});

it('is not that of another secret, nor of none', async () => {
  const { mark } = await BackupKey.make(SECRET);
  await expect(BackupKey.of(mark, 'another key of theirs')).rejects.toThrow('not the one');
  await expect(BackupKey.of(mark, undefined)).rejects.toThrow('encrypted');
});

it('is that of a backup whose mark does not say how much work it was', async () => {
  const salt = '00'.repeat(16);
  const master = scryptSync(SECRET, Buffer.from(salt, 'hex'), 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
  const check = createHmac('sha256', master).update('check').digest('hex');
  await expect(BackupKey.of({ salt, check }, SECRET)).resolves.toBeInstanceOf(BackupKey);
});
