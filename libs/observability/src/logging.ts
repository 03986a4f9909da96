import type { IncomingMessage } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import { destination } from 'pino';
import { traceIds } from './tracing/tracing';

/** Lines are written as soon as they are that long together, and this often (in milliseconds). */
const [LEAST_BYTES, FLUSH_INTERVAL] = [8_192, 500];

/** What the answer to a request found out about it: the id of the account that sent it, the code of the problem it met. */
export interface RequestFacts {
  account?: string;
  problem?: string;
}

const FACTS = Symbol('facts for the log');
type Noted = IncomingMessage & { [FACTS]?: RequestFacts };

/** Adds to what the line of a request will say. */
export function noteForLog(request: IncomingMessage, facts: RequestFacts): void {
  const noted: Noted = request;
  noted[FACTS] = { ...noted[FACTS], ...facts };
}

/** Turned away for who one is, or for asking too often: what somebody who looks for attacks looks for. */
const REFUSALS = new Set([401, 403, 429]);

function levelOf(status: number): 'error' | 'warn' | 'info' {
  if (status >= 500) return 'error';
  return REFUSALS.has(status) ? 'warn' : 'info';
}

/**
 * Structured logs, one JSON object a line: method, path without its query, status, time taken, request id and what was noted for it;
 * within a trace, its ids. Bodies, headers, addresses and credentials never get into them.
 */
export function loggingOptions(name: string, level: string): Params {
  return {
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
    pinoHttp: [
      {
        name,
        level,
        base: { name, pid: process.pid },
        mixin: traceIds,
        genReqId: (request) => request.id,
        autoLogging: {
          ignore: (request) => request.url?.startsWith('/health/') === true || request.url === '/metrics',
        },
        customLogLevel: (_request, response, error) => (error ? 'error' : levelOf(response.statusCode)),
        customSuccessMessage: (request, response) => `${request.method} ${response.statusCode}`,
        customSuccessObject: (request: Noted, _response, line: object) => ({ ...line, ...request[FACTS] }),
        customErrorObject: (request: Noted, _response, _error, line: object) => ({ ...line, ...request[FACTS] }),
        serializers: {
          req: (request: { id: string; method: string; url: string }) => ({
            id: request.id,
            method: request.method,
            path: request.url.split('?')[0],
          }),
          res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        },
      },
      // A line of its own for each request would cost a tenth of a read. What is left is written when the process ends.
      destination({ sync: false, minLength: LEAST_BYTES, periodicFlush: FLUSH_INTERVAL }),
    ],
  };
}
