import type { ProblemException } from '../../common/problem/problem';
import { PasswordHasher } from './password-hasher.service';

describe('PasswordHasher', () => {
  const hasher = new PasswordHasher();

  it('makes argon2id hashes that only their password matches', async () => {
    const hash = await hasher.hash('甜豆腐脑:好吃');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(hash, '甜豆腐脑:好吃')).toBe(true);
    expect(await hasher.verify(hash, '甜豆腐脑')).toBe(false);
  });

  it('reads all of a long password', async () => {
    const hash = await hasher.hash(`${'a'.repeat(127)}b`);
    expect(await hasher.verify(hash, `${'a'.repeat(127)}c`)).toBe(false);
  });

  it('says no without a hash, whatever the password', async () => {
    expect(await hasher.verify(null, 'a password that nobody has')).toBe(false);
  });

  it('refuses with a 503 what would have to wait too long, and serves all others', async () => {
    const asked = Array.from({ length: 2_000 }, () =>
      hasher.hash('a long password').then(
        () => 'hashed',
        (error: unknown) => (error as ProblemException).status,
      ),
    );
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['hashed', 503]));
  }, 60_000);
});
