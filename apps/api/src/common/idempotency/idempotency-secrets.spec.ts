import { IdempotencySecrets } from './idempotency-secrets';

const secret = 'a secret of the servers, long enough';
const secrets = (scope = 'lin POST /entries', key = 'k-1') => new IdempotencySecrets(secret, scope, key);

describe('IdempotencySecrets', () => {
  it('gives the same for the same key and scope, and something else for any other', () => {
    expect(secrets().id).toBe(secrets().id);
    expect(secrets().id).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      secrets('wei POST /entries'),
      secrets(undefined, 'k-2'),
      new IdempotencySecrets('other', 'lin POST /entries', 'k-1'),
    ];
    for (const other of others) expect(other.id).not.toBe(secrets().id);
  });

  it('takes scopes as long as an address and its cookies may be', () => {
    expect(secrets('x'.repeat(20_000)).id).not.toBe(secrets('x'.repeat(20_001)).id);
  });

  it('opens what it sealed, and nothing can open it with another key', () => {
    const answer = Buffer.from('{"token":"pkyx_…"}');
    const sealed = secrets().encrypt(answer);
    expect(sealed.includes('pkyx_')).toBe(false);
    expect(secrets().decrypt(sealed)).toEqual(answer);
    expect(() => secrets(undefined, 'k-2').decrypt(sealed)).toThrow();
  });

  it('notices a change of what was sealed', () => {
    const sealed = secrets().encrypt(Buffer.from('answer'));
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => secrets().decrypt(sealed)).toThrow();
  });

  it('digests the same differently for another key', () => {
    const digest = (key: string) => secrets(undefined, key).digester().update('body').digest('hex');
    expect(digest('k-1')).toBe(digest('k-1'));
    expect(digest('k-1')).not.toBe(digest('k-2'));
  });
});
