import { hashMailToken, mailToken } from './mail-token';

const secret = 'a secret of the servers';
const nonce = '000102030405060708090a0b0c0d0e0f';

describe('tokens in links of mails', () => {
  it('are made anew from the same row', () =>
    expect(mailToken(secret, 'confirmation', nonce)).toBe(mailToken(secret, 'confirmation', nonce)));

  it('fit in an address as they are', () => expect(mailToken(secret, 'confirmation', nonce)).toMatch(/^[\w-]{43}$/));

  it('differ by purpose, row and secret', () => {
    const tokens = [
      mailToken(secret, 'confirmation', nonce),
      mailToken(secret, 'password-reset', nonce),
      mailToken(secret, 'confirmation', nonce.replace('00', '10')),
      mailToken('another secret', 'confirmation', nonce),
    ];
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('are kept as a hash that is not the token', () => {
    const token = mailToken(secret, 'confirmation', nonce);
    expect(hashMailToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashMailToken(token)).not.toContain(token);
  });
});
