import { ProblemException } from '../problem/problem';

/** The two ways in which an `Authorization` header names who sends it. */
export type Scheme = 'basic' | 'bearer';

const CHALLENGES: Record<Scheme, string> = {
  basic: 'Basic realm="pkyx", charset="UTF-8"',
  bearer: 'Bearer realm="pkyx"',
};

/** Nobody signed in where somebody has to. A `Basic` challenge makes browsers show a box of their own, so it is rare. */
export function signInFirst(scheme: Scheme): ProblemException {
  return new ProblemException(
    401,
    'unauthenticated',
    { zh: '请先登录。', en: 'Sign in first.' },
    { headers: { 'WWW-Authenticate': CHALLENGES[scheme] } },
  );
}

/** What was sent is not valid; it is not said why, nor whether the name exists. */
export function wrongCredentials(scheme: Scheme): ProblemException {
  const challenge = scheme === 'bearer' ? `${CHALLENGES.bearer}, error="invalid_token"` : CHALLENGES.basic;
  return new ProblemException(
    401,
    'wrong-credentials',
    {
      zh: '用户名、邮箱、密码或令牌不对，或者已经失效。',
      en: 'The name, address, password or token is wrong or no longer valid.',
    },
    { headers: { 'WWW-Authenticate': challenge } },
  );
}
