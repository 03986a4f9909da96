import { acceptNewPassword } from './new-password';

const account = { username: 'Lin.Daiyu', email: 'daiyu@example.org' };

describe('a new password', () => {
  it.each([
    'password',
    'PassWord123',
    '12345678',
    'qwertyuiop',
    'woaini1314',
    '88888888',
    'abababab',
    'lin.daiyu',
    'Daiyu@Example.org',
  ])('is refused when it is %s', (text) => expect(() => acceptNewPassword(text, account)).toThrow(/^password-common/));

  it.each(['甜豆腐脑好吃还是咸的', 'correct horse battery staple', 'k7#mQ2vz'])('is accepted when it is %s', (text) =>
    expect(acceptNewPassword(text, account)).toBe(text),
  );
});
