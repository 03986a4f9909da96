import { Types } from 'mongoose';
import { readUnsubscribeToken, UNSUBSCRIBE_TOKEN_FORM, unsubscribeToken } from './unsubscribe-token';

const SECRET = 'a secret of more than thirty-two characters';
const lin = new Types.ObjectId('65f000000000000000000001');

describe('the token that ends digests', () => {
  it('names its member, and is the same in every mail', () => {
    const token = unsubscribeToken(SECRET, lin);
    expect(token).toMatch(UNSUBSCRIBE_TOKEN_FORM);
    expect(readUnsubscribeToken([SECRET], token)).toEqual(lin);
    expect(unsubscribeToken(SECRET, lin)).toBe(token);
  });

  it('is of no use for another member, or under another secret', () => {
    const token = Buffer.from(unsubscribeToken(SECRET, lin), 'base64url');
    token.writeUInt8(2, 11);
    expect(readUnsubscribeToken([SECRET], token.toString('base64url'))).toBeNull();
    expect(readUnsubscribeToken([`${SECRET}!`], unsubscribeToken(SECRET, lin))).toBeNull();
  });

  it('counts under each of several secrets', () =>
    expect(readUnsubscribeToken([`${SECRET}!`, SECRET], unsubscribeToken(SECRET, lin))).toEqual(lin));

  it.each(['', 'short', 'x'.repeat(59), '甜'.repeat(59)])('is not %j', (token) => {
    expect(readUnsubscribeToken([SECRET], token)).toBeNull();
  });
});
