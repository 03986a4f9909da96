import { isDeepStrictEqual } from 'node:util';
import type { BenchRequest } from '../load/load';
import { StackError } from '../../tools/stack-error';
import type { Subject } from '../site/subjects';

interface Answer {
  body: string;
  etag: string;
}

/** Throws unless both servers answer each request with the same JSON: else they would not be measured at the same work. */
export async function insistOnSameAnswers(
  ours: Subject,
  bare: Subject,
  requests: readonly BenchRequest[],
): Promise<void> {
  for (const { path } of requests) {
    const [wanted, got] = await Promise.all([ask(ours, path), ask(bare, path)]);
    if (!isDeepStrictEqual(withoutViews(wanted.body), withoutViews(got.body)))
      throw new StackError(`${bare.name} answers ${path} otherwise than ${ours.name}`);
  }
}

/** Gives the static server our answers to keep. */
export async function handOver(ours: Subject, keeper: Subject, requests: readonly BenchRequest[]): Promise<void> {
  for (const { path } of requests) {
    const { body, etag } = await ask(ours, path);
    await fetch(keeper.url + path, { method: 'PUT', body, headers: { ETag: etag } });
  }
}

async function ask({ url }: Subject, path: string): Promise<Answer> {
  const response = await fetch(url + path, { headers: { 'Accept-Language': 'en' } });
  return { body: await response.text(), etag: response.headers.get('etag') ?? '' };
}

/** Views go on being counted while servers are asked. */
function withoutViews(body: string): unknown {
  return JSON.parse(body, (key, value: unknown) => (key === 'views' || key === 'nextCursor' ? null : value));
}
