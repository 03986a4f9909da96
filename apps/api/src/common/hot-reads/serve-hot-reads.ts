import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyTag } from '../preconditions/etag';
import type { HotBody, Load } from './hot-bodies';
import { HotReadMetrics } from './hot-read-metrics';
import { HotReads } from './hot-reads.service';

const JSON_TYPE = 'application/json';
/** Of one request only, or said by the server. */
const NOT_KEPT = /^(x-request-id|x-ratelimit-.*|content-length|connection|date)$/;

/**
 * Answers what is kept before anything else looks at the request, and keeps what may be answered again. Readers who ask for the same
 * at the same time wait for the first of them. Goes before other plugins, so that a body is whole when it is kept.
 */
export function serveHotReads(app: NestFastifyApplication): void {
  const [hotReads, metrics] = [app.get(HotReads), app.get(HotReadMetrics)];
  if (!hotReads.isEnabled) return;
  const { bodies } = hotReads;
  const adapter = app.get<HttpAdapterHost<FastifyAdapter>>(HttpAdapterHost).httpAdapter;
  const fastify = adapter.getInstance();
  fastify.decorateRequest('hotRead', null);
  fastify.decorateRequest('hotLoad', null);

  // Nest's own hook is the one that goes before its middleware.
  adapter.setOnRequestHook((request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    if (request.method !== 'GET' || request.headers.authorization !== undefined || !hotReads.isCurrent) return next();
    const key = keyOf(request);
    const hot = bodies.find(key);
    if (hot) return answer(hot, request, reply);
    if (!request.routeOptions.config.hot) return next();
    const loading = bodies.loading(key);
    if (loading) return void loading.over.then(() => answerAfter(loading));
    metrics.missed();
    request.hotLoad = bodies.begin(key);
    next();

    function answerAfter(load: Load): void {
      const made = bodies.find(load.key);
      if (made) return answer(made, request, reply);
      metrics.missed();
      next();
    }
  });

  fastify.addHook('onSend', (request, reply, payload, next) => {
    const { hotLoad } = request;
    if (!hotLoad) return next();
    const hot = hotReads.isCurrent ? hotBodyOf(request, reply, payload) : undefined;
    if (hot) bodies.keep(hotLoad, hot, lifeOf(request));
    else bodies.abandon(hotLoad);
    next();
  });

  function answer(hot: HotBody, request: FastifyRequest, reply: FastifyReply): void {
    metrics.hit();
    hot.seen?.();
    reply.hijack();
    send(hot, request, reply);
  }
}

/** All of a request that what is kept may depend on: the address says the representation, or else these headers do. */
function keyOf({ url, headers }: FastifyRequest): string {
  return `${url}\n${headers.accept ?? ''}\n${headers['accept-language'] ?? ''}`;
}

function send({ body, etag, headers }: HotBody, request: FastifyRequest, { raw }: FastifyReply): void {
  const known = request.headers['if-none-match'];
  if (known !== undefined && (known === etag || known === `W/${etag}`)) {
    raw.writeHead(304, [...headers, 'x-request-id', request.id]).end();
    return;
  }
  raw.writeHead(200, [...headers, 'content-length', String(body.length), 'x-request-id', request.id]).end(body);
}

/** What is sent, if it may be sent to anybody again. */
function hotBodyOf(request: FastifyRequest, reply: FastifyReply, payload: unknown): HotBody | undefined {
  const type = reply.getHeader('content-type');
  if (reply.statusCode !== 200 || typeof payload !== 'string' || !String(type).startsWith(JSON_TYPE)) return undefined;
  if (!reply.hasHeader('etag')) void reply.header('etag', bodyTag(payload));
  const headers = Object.entries(reply.getHeaders()).filter(([name]) => !NOT_KEPT.test(name));
  if (headers.some(([name]) => name === 'set-cookie')) return undefined;
  return {
    body: Buffer.from(payload),
    etag: String(reply.getHeader('etag')),
    headers: headers.flatMap(([name, value]) => [name, String(value)]),
    entries: request.hotRead?.entries,
    seen: request.hotRead?.seen,
  };
}

/** In milliseconds, where it is known when the body changes by itself. */
function lifeOf({ hotRead }: FastifyRequest): number | undefined {
  return hotRead?.until ? Math.max(1, hotRead.until.getTime() - Date.now()) : undefined;
}
