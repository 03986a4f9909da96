import { ProblemException } from '../problem/problem';

export function idempotencyKeyInvalid(): ProblemException {
  return new ProblemException(400, 'idempotency-key-invalid', {
    zh: 'Idempotency-Key 应为 1 到 200 个可见的 ASCII 字符。',
    en: 'An Idempotency-Key is 1 to 200 visible ASCII characters.',
  });
}

export function idempotencyKeyInUse(): ProblemException {
  return new ProblemException(
    409,
    'idempotency-key-in-use',
    {
      zh: '用这个 Idempotency-Key 的请求还在处理，请稍后再试。',
      en: 'The request with this Idempotency-Key is still being worked on. Try again shortly.',
    },
    { headers: { 'Retry-After': '1' } },
  );
}

export function idempotencyKeyReused(): ProblemException {
  return new ProblemException(422, 'idempotency-key-reused', {
    zh: '这个 Idempotency-Key 已经用于内容不同的请求，请换一个。',
    en: 'This Idempotency-Key was used for another request. Choose a new one.',
  });
}
