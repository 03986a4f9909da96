import { DomainError } from '../domain-error';
import { emailKey, parseEmailAddress } from './email-address';
import { normalizePassword, parseNewPassword } from './password';
import { isReservedUsername, parseUsername, usernameKey } from './username';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('e-mail addresses', () => {
  it.each([
    'lin@example.org',
    'a.b+tag@mail.example.co.uk',
    "o'neil@example.org",
    '用户@例子.中国',
    'x@xn--fiqs8s.xn--fiqs8s',
    `${'a'.repeat(64)}@example.org`,
  ])('takes %s', (text) => expect(parseEmailAddress(text).address).toBe(text));

  it.each([
    '',
    'lin',
    '@example.org',
    'lin@',
    'lin@localhost',
    'lin@127.0.0.1',
    'a b@example.org',
    '.lin@example.org',
    'lin..x@example.org',
    'lin@-example.org',
    'lin@example-.org',
    'lin@exa_mple.org',
    'a@b@example.org',
    'lin@example.org\r\nBcc: other@example.org',
    'lin@example.org, other@example.org',
    'Lin <lin@example.org>',
    `${'a'.repeat(65)}@example.org`,
    `lin@${'abc.'.repeat(70)}org`,
  ])('refuses %j', (text) => expect(codeOf(() => parseEmailAddress(text))).toBe('email-invalid'));

  it('compares addresses without case and width', () => {
    expect(parseEmailAddress('Ｌin@Example.ORG').key).toBe(emailKey('lin@example.org'));
  });
});

describe('user names', () => {
  it.each(['林', 'a', ''])('refuses %j: shorter than two characters', (text) =>
    expect(codeOf(() => parseUsername(text))).toBe('username-length'),
  );
  it.each(['林一', 'lin', 'O-Neil', '小林·a', 'é'.normalize('NFD') + 'a', '一二三四五六七八九十一二三四五六七八'])(
    'takes %s',
    (text) => expect(parseUsername(text)).toBe(text.normalize('NFC')),
  );
  it('refuses 19 characters', () => expect(codeOf(() => parseUsername('a'.repeat(19)))).toBe('username-length'));
  it.each(['a b', 'a@b', 'a:b', 'a/b', '-ab', 'ab-', 'a--b', 'a\u200Bb', 'pkyx_x/', '<b>', '😀😀', 'a\u202Eb'])(
    'refuses %j',
    (text) => expect(codeOf(() => parseUsername(text))).toBe('username-form'),
  );
  it('refuses letters of look-alike scripts in one name', () =>
    expect(codeOf(() => parseUsername('pаypal'))).toBe('username-mixed-scripts'));
  it('takes names that look the same for the same', () => {
    expect(usernameKey('ＬＩＮ')).toBe(usernameKey('lin'));
    expect(usernameKey('臺灣')).toBe(usernameKey('台湾'));
  });
  it.each(['me', 'Admin', 'ＡＤＭＩＮ', 'registrations', '管理員', 'pkyx_abc'])('reserves %s', (text) =>
    expect(isReservedUsername(text)).toBe(true),
  );
  it('leaves other names free', () => expect(isReservedUsername('lin')).toBe(false));
});

describe('passwords', () => {
  it.each([
    ['1234567', 'password-too-short'],
    ['12345678', 'accepted'],
    ['甜豆腐脑咸豆腐脑', 'accepted'],
    ['😀'.repeat(7), 'password-too-short'],
    ['😀'.repeat(128), 'accepted'],
    ['a'.repeat(129), 'password-too-long'],
    ['a:b c:d e', 'accepted'],
    ['abcdefg\u0000', 'password-forbidden-character'],
  ])('%j is %s', (text, code) => expect(codeOf(() => parseNewPassword(text))).toBe(code));

  it('are the same whichever keyboard composed them', () => {
    expect(normalizePassword('cafe\u0301\u3000au lait')).toBe(normalizePassword('caf\u00E9 au lait'));
  });
  it('keep case and the spaces around them', () => expect(normalizePassword(' Ab ')).toBe(' Ab '));
});
