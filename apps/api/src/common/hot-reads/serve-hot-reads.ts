import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyHash } from '../preconditions/etag';
import { answerHotRead, type HotReadAnswered, keyOf, mayBeHot, putBefore, send } from './answer-hot-read';
import type { HotBody, Load } from './hot-bodies';
import { HotReadMetrics } from './hot-read-metrics';
import { HotReads } from './hot-reads.service';

const JSON_TYPE = 'application/json';
/** Of one request only, or said by the server. */
const NOT_KEPT = /^(x-request-id|x-ratelimit-.*|content-length|connection|date)$/;
/** Those of a 200 that a 304 has as well (RFC 9110, 15.4.5). */
const VALIDATORS = new Set(['cache-control', 'content-location', 'etag', 'expires', 'vary']);

/**
 * Answers what is kept before anything else looks at the request, the framework included, and keeps what may be answered again.
 * Readers who ask for the same at the same time wait for the first of them. Goes before other plugins, so that a body is whole when
 * it is kept. `count` hears of the route and the status of each answer from memory.
 */
export function serveHotReads(app: NestFastifyApplication, count: (route: string, status: number) => void): void {
  const [hotReads, metrics] = [app.get(HotReads), app.get(HotReadMetrics)];
  if (!hotReads.isEnabled) return;
  const { bodies } = hotReads;
  const adapter = app.get<HttpAdapterHost<FastifyAdapter>>(HttpAdapterHost).httpAdapter;
  const fastify = adapter.getInstance();
  fastify.decorateRequest('hotLoad', null);
  fastify.decorateRequest('hotRead', null);

  const answered: HotReadAnswered = (hot, status) => {
    metrics.hit();
    hot.seen?.();
    count(hot.route, status);
  };
  putBefore(fastify.server, (request, response) => answerHotRead(hotReads, request, response, answered));

  // Nest's own hook is the one that goes before its middleware.
  adapter.setOnRequestHook((request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    if (!request.routeOptions.config.hot || !mayBeHot(request.raw)) return next();
    const key = keyOf(request.raw);
    const loading = bodies.loading(key);
    if (loading) return void loading.over.then(() => answerAfter(loading));
    metrics.missed();
    request.hotLoad = bodies.begin(key);
    next();

    function answerAfter(load: Load): void {
      const made = bodies.find(load.key);
      if (made) {
        reply.hijack();
        return send(made, request.raw, reply.raw, answered);
      }
      metrics.missed();
      next();
    }
  });

  fastify.addHook('onSend', (request, reply, payload, next) => {
    const { hotLoad } = request;
    if (!hotLoad) return next();
    const hot = hotBodyOf(request, reply, payload);
    if (hot) bodies.keep(hotLoad, hot, lifeOf(request));
    else bodies.abandon(hotLoad);
    next();
  });
}

/** What is sent, if it may be sent to anybody again. */
function hotBodyOf(request: FastifyRequest, reply: FastifyReply, payload: unknown): HotBody | undefined {
  const type = reply.getHeader('content-type');
  if (reply.statusCode !== 200 || !Buffer.isBuffer(payload) || !String(type).startsWith(JSON_TYPE)) return undefined;
  if (!reply.hasHeader('etag')) void reply.header('etag', `"${bodyHash(payload)}"`);
  const headers = Object.entries(reply.getHeaders()).filter(([name]) => !NOT_KEPT.test(name));
  if (headers.some(([name]) => name === 'set-cookie')) return undefined;
  return {
    body: payload,
    etag: String(reply.getHeader('etag')),
    headers: [...flat(headers), 'content-length', String(payload.length)],
    validators: flat(headers.filter(([name]) => VALIDATORS.has(name))),
    route: request.routeOptions.url ?? 'unknown',
    entries: request.hotRead?.entries,
    seen: request.hotRead?.seen,
  };
}

/** Names and values in turn. */
function flat(headers: readonly [string, unknown][]): string[] {
  return headers.flatMap(([name, value]) => [name, String(value)]);
}

/** In milliseconds, where it is known when the body changes by itself. */
function lifeOf({ hotRead }: FastifyRequest): number | undefined {
  return hotRead?.until ? Math.max(1, hotRead.until.getTime() - Date.now()) : undefined;
}
