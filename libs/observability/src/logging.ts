import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import { destination } from 'pino';
import { traceIds } from './tracing/tracing';

/** Lines are written as soon as they are that long together, and this often (in milliseconds). */
const [LEAST_BYTES, FLUSH_INTERVAL] = [8_192, 500];

/**
 * Structured logs, one JSON object a line: method, path without its query, status, time taken and request id; within a trace, its ids.
 * Bodies, headers, addresses and credentials never get into them.
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
        customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
        customSuccessMessage: (request, response) => `${request.method} ${response.statusCode}`,
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
