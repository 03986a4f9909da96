import { readCredentials } from './credentials';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const jwt = `${'a'.repeat(36)}.${'b'.repeat(80)}.${'c'.repeat(43)}`;

describe('the Authorization header', () => {
  it.each([
    ['lin@example.org:secret', 'lin@example.org', 'secret'],
    ['林黛玉:甜豆腐脑', '林黛玉', '甜豆腐脑'],
    ['lin:a:b::c', 'lin', 'a:b::c'],
    ['lin::starts', 'lin', ':starts'],
    ['lin:', 'lin', ''],
    ['lin: ', 'lin', ' '],
    ['a.b.c:x', 'a.b.c', 'x'],
  ])('as Basic with %j is a name and a password', (text, identifier, password) => {
    expect(readCredentials(basic(text))).toEqual({ kind: 'password', scheme: 'basic', identifier, password });
  });

  it.each(['', 'unused', 'x:y'])('takes a token as user name with the password %j', (password) => {
    expect(readCredentials(basic(`${jwt}:${password}`))).toEqual({ kind: 'access-token', scheme: 'basic', token: jwt });
    expect(readCredentials(basic(`pkyx_abc:${password}`))).toEqual({
      kind: 'api-token',
      scheme: 'basic',
      token: 'pkyx_abc',
    });
  });

  it('takes either token as Bearer, whatever the case of the scheme', () => {
    expect(readCredentials(`bearer ${jwt}`)).toEqual({ kind: 'access-token', scheme: 'bearer', token: jwt });
    expect(readCredentials('Bearer pkyx_abc')).toEqual({ kind: 'api-token', scheme: 'bearer', token: 'pkyx_abc' });
  });

  it.each([
    'Basic',
    'Basic !!!',
    basic('no colon'),
    basic(':no name'),
    `Basic ${Buffer.from([0xff, 0xfe, 0x3a, 0x61]).toString('base64')}`,
  ])('is unreadable Basic as %j', (header) =>
    expect(readCredentials(header)).toEqual({ kind: 'unreadable', scheme: 'basic' }),
  );
  it.each(['', 'Bearer', 'Bearer x', 'Digest username="lin"', 'lin:secret'])('is unreadable as %j', (header) =>
    expect(readCredentials(header)).toEqual({ kind: 'unreadable', scheme: 'bearer' }),
  );
  it('may be missing', () => expect(readCredentials(undefined)).toBeUndefined());
});
