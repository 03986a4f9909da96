import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from '@fastify/helmet';
import etag from '@fastify/etag';
import multipart from '@fastify/multipart';
import type { IncomingMessage } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { environment } from '@pkyx/config';
import { sendBytes } from './common/body-bytes';
import { serveHotReads } from './common/hot-reads/serve-hot-reads';
import { IdempotencyService } from './common/idempotency/idempotency.service';
import { keepIdempotentAnswers } from './common/idempotency/keep-answers';
import { bodyHash } from './common/preconditions/etag';
import { requestIdOf } from './common/request-id';
import { logRequests } from './common/request-log';
import { answerClientError } from './common/problem/client-error';
import { refuseDeepBodies } from './common/problem/nesting';
import { RouteTable } from './common/problem/route-table';
import { ProblemFilter, toProblem } from './common/problem/problem.filter';
import { RequestValidationPipe } from './common/problem/validation.pipe';
import { refuseUnexpectedForms } from './common/uploads/file-upload';
import { mountOpenApi } from './openapi';
import { mountQueueDashboard } from './queues/queue-dashboard';
import { HttpMetrics } from './metrics/http-metrics';
import { Draining } from './health/draining.service';
import { acceptEntryFiles } from './transfer/importing/import-body';

export const API_PREFIX = 'api/v1';
/** Addresses outside the versioned API: for operators, of pages, for other sites and for search engines. */
export const UNVERSIONED = [
  ...['health/live', 'health/ready', 'metrics'],
  ...['pages', 'pages/*path'],
  ...['og/pk/*sides', 'og/entries/:file', 'embed/pk/*sides'],
  ...['robots.txt', 'sitemap.xml', 'sitemaps/:name'],
];
const BODY_LIMIT = 1024 * 1024;
/** An answer of the API is no page: nothing in it is loaded or run. */
const NOTHING = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";

/** The HTTP server below Nest, with limits on what a request may look like. */
export function createAdapter(): FastifyAdapter {
  const filter = new ProblemFilter();
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: environment().PKYX_TRUST_PROXY_HOPS,
    routerOptions: { maxParamLength: 4096, ignoreTrailingSlash: true },
    requestTimeout: 30_000,
    keepAliveTimeout: 75_000,
    genReqId: ({ headers }: IncomingMessage) => requestIdOf(headers),
    clientErrorHandler: answerClientError,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      filter.send(toProblem(error), error, request, reply);
    },
  });
}

/** Everything between the socket and the controllers; shared by the server and every end-to-end test. */
export async function configureApp(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance();
  const routes = new RouteTable();
  routes.watch(fastify);
  const metrics = app.get(HttpMetrics);
  sendBytes(fastify);
  serveHotReads(app, (route, status) => metrics.count('GET', route, status, 0));
  logRequests(fastify);
  await app.register(helmet, {
    contentSecurityPolicy: false, // helmet would put it together anew for each request
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  fastify.removeContentTypeParser('text/plain'); // no route takes text: it is a 415 like any other format
  await app.register(etag, { hashFn: bodyHash });
  await app.register(multipart);
  refuseUnexpectedForms(fastify);
  refuseDeepBodies(fastify);
  acceptEntryFiles(fastify);
  keepIdempotentAnswers(fastify, app.get(IdempotencyService));
  fastify.addHook('onRequest', (request, reply, next) => {
    void reply.headers({ 'X-Request-Id': request.id, 'Content-Security-Policy': NOTHING });
    next();
  });
  app.get(Draining).watch(fastify);
  app.setGlobalPrefix(API_PREFIX, { exclude: UNVERSIONED });
  app.useGlobalPipes(new RequestValidationPipe());
  app.useGlobalFilters(new ProblemFilter(routes));
  app.enableShutdownHooks([], { useProcessExit: true }); // for log lines that are yet to be written
  mountOpenApi(app);
  await mountQueueDashboard(app);
  await app.init();
  return app;
}
