import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What the answer to a request found out about it: the id of the account that sent it, the code of the problem it met. */
export interface RequestFacts {
  account?: string;
  problem?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    factsForLog?: RequestFacts;
  }
}

const UNLOGGED = /^\/(health\/|metrics$)/;
/** Turned away for who one is, or for asking too often: what somebody who looks for attacks looks for. */
const REFUSALS = new Set([401, 403, 429]);

/** Adds to what the line of a request will say. */
export function noteForLog(request: FastifyRequest, facts: RequestFacts): void {
  request.factsForLog = { ...request.factsForLog, ...facts };
}

/**
 * Writes a line for each request that was answered, or given up by its client: method, path without its query, status, time taken, request
 * id and what was noted for it. What else is written about a request names it by its id: a context that follows it through all that
 * it waits for would make each promise dearer.
 */
export function logRequests(fastify: FastifyInstance): void {
  const logger = new Logger('Requests');
  fastify.addHook('onResponse', (request, reply, done) => {
    const { id, method, url } = request;
    if (!UNLOGGED.test(url)) {
      const line = {
        req: { id, method, path: url.split('?', 1)[0] },
        res: { status: reply.statusCode },
        responseTime: Math.round(reply.elapsedTime),
        ...request.factsForLog,
        ...(reply.raw.writableFinished ? undefined : { aborted: true }),
      };
      logger[levelOf(reply.statusCode)](line, `${method} ${reply.statusCode}`);
    }
    done();
  });
}

function levelOf(status: number): 'error' | 'warn' | 'log' {
  if (status >= 500) return 'error';
  return REFUSALS.has(status) ? 'warn' : 'log';
}
