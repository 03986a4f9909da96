import { passwordStrength } from './password-strength';

describe('the strength of a password', () => {
  it.each([
    ['abc', 'weak'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890123', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['k7#mQ2vz', 'fair'],
    ['甜豆腐脑好吃', 'weak'],
    ['correct horse battery', 'strong'],
    ['甜豆腐脑好吃还是咸的', 'strong'],
  ])('of %s is %s', (password, strength) => expect(passwordStrength(password)).toBe(strength));

  it('does not count the name of the account', () => {
    expect(passwordStrength('LinDaiyu2026')).toBe('strong');
    expect(passwordStrength('LinDaiyu2026', ['lindaiyu'])).toBe('weak');
  });
});
