import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { requestIdOf } from '../request-id';
import type { HotBody } from './hot-bodies';
import type { HotReads } from './hot-reads.service';

/** Hears that a read was answered from memory. */
export type HotReadAnswered = (hot: HotBody, status: 200 | 304) => void;

/** Answers a read from memory where it can. Whoever is signed in is answered by others. */
export function answerHotRead(
  hotReads: HotReads,
  request: IncomingMessage,
  response: ServerResponse,
  answered: HotReadAnswered,
): boolean {
  if (!mayBeHot(request)) return false;
  const hot = hotReads.bodies.find(keyOf(request));
  if (!hot) return false;
  send(hot, request, response, answered);
  return true;
}

export function mayBeHot({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.authorization === undefined;
}

/** All of a request that what is kept may depend on: the address says the representation, or else these headers do. */
export function keyOf({ url, headers }: IncomingMessage): string {
  return `${url}\n${headers.accept ?? ''}\n${headers['accept-language'] ?? ''}`;
}

export function send(
  hot: HotBody,
  request: IncomingMessage,
  response: ServerResponse,
  answered: HotReadAnswered,
): void {
  const { body, etag, headers, validators } = hot;
  const known = request.headers['if-none-match'];
  const requestId = requestIdOf(request.headers);
  if (known !== undefined && (known === etag || known === `W/${etag}`)) {
    response.writeHead(304, [...validators, 'x-request-id', requestId]).end();
    answered(hot, 304);
  } else {
    response.writeHead(200, [...headers, 'x-request-id', requestId]).end(body);
    answered(hot, 200);
  }
}

/** Lets `answers` answer what it can before the listeners that are there. */
export function putBefore(
  server: Server,
  answers: (request: IncomingMessage, response: ServerResponse) => boolean,
): void {
  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!answers(request, response)) for (const each of others) each.call(server, request, response);
  });
}
