import { parseEnvironment } from './environment';

const secrets = {
  PKYX_JWT_SECRET: 'a key for access tokens of thirty-two characters',
  PKYX_TOKEN_SECRET: 'a key for links of at least thirty-two characters',
};

describe('the environment', () => {
  it('needs nothing in development', () => expect(() => parseEnvironment({})).not.toThrow());

  it('needs secrets of its own in production, and says which', () => {
    expect(() => parseEnvironment({ NODE_ENV: 'production' })).toThrow(/PKYX_JWT_SECRET[^]*PKYX_TOKEN_SECRET/);
    const { PKYX_JWT_SECRET } = parseEnvironment({});
    expect(() => parseEnvironment({ NODE_ENV: 'production', ...secrets, PKYX_JWT_SECRET })).toThrow(/PKYX_JWT_SECRET/);
    expect(() => parseEnvironment({ NODE_ENV: 'production', ...secrets })).not.toThrow();
  });

  it('refuses short secrets', () =>
    expect(() => parseEnvironment({ ...secrets, PKYX_JWT_SECRET: 'short' })).toThrow(/PKYX_JWT_SECRET/));
});
