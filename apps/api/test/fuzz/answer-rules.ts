import type { OpenApiValidator } from '../support/openapi-validator';
import type { FuzzAnswer } from './fuzz-client';
import type { FuzzRequest } from './request-arbitrary';

/** What only somebody who reads the server's own files may see. */
const INWARD = /node_modules|\bat [\w.<>]+ \(|\.[jt]s:\d+:\d+|MongoServerError|E11000|BSONError|CastError|ReplyError/;
/** Headers that answers of a status need. */
const COMPANIONS: Record<number, string> = { 401: 'www-authenticate', 405: 'allow', 429: 'retry-after' };
/** What is not HTTP, or an address that cannot be read or is too long, is refused before there is an operation. */
const UNREAD = new Set([400, 413, 414, 431]);
/** So is what no operation is for, with or without a body that can be read. */
const NO_OPERATION = new Set([...UNREAD, 404, 405, 415, 422]);

/** Throws when the answer is none that a server may give, whatever it is for. */
export function insistOnSafety({ status, headers, text }: FuzzAnswer): void {
  if (status >= 500) throw new Error(`answered ${status}: ${text.slice(0, 300)}`);
  if (status >= 400 && INWARD.test(text)) throw new Error(`the answer tells of the inside: ${text.slice(0, 500)}`);
  const companion = COMPANIONS[status];
  if (companion && headers[companion] === undefined) throw new Error(`${status} without ${companion}`);
  if (headers['x-request-id'] === undefined && !isUnread(status, headers)) {
    throw new Error(`${status} without X-Request-Id`);
  }
}

/** Throws when the answer is none that this API may give to the request. */
export function insistOn(validator: OpenApiValidator, request: FuzzRequest, answer: FuzzAnswer): void {
  insistOnSafety(answer);
  if (request.method === 'HEAD') return;
  const { status, headers, text } = answer;

  const type = headers['content-type'] ?? '';
  const body = /[/+]json\b/.test(type) && text !== '' ? (JSON.parse(text) as unknown) : undefined;
  if (status >= 400) insistOnProblem(status, type, body);
  const path = (request.path.split('?')[0] ?? '').replace(/(?<=.)\/$/, '');
  if (UNREAD.has(status) && (isUnread(status, headers) || status === 414 || !isReadable(path))) return;
  if (!validator.names(request.method, path) && NO_OPERATION.has(status)) return;
  validator.check(request.method, path, status, type, body);
}

/** What is not HTTP has no id: there was no request yet. */
function isUnread(status: number, headers: FuzzAnswer['headers']): boolean {
  return headers.connection === 'close' && UNREAD.has(status);
}

function insistOnProblem(status: number, type: string, body: unknown): void {
  const problem = body as { status?: unknown; code?: unknown; type?: unknown; detail?: unknown } | undefined;
  const whole =
    type.startsWith('application/problem+json') &&
    problem?.status === status &&
    [problem.code, problem.type, problem.detail].every((text) => typeof text === 'string' && text !== '');
  if (!whole) throw new Error(`${status} is no problem: ${type} ${answerText(body)}`);
}

function answerText(body: unknown): string {
  return body === undefined ? '' : JSON.stringify(body).slice(0, 300);
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
