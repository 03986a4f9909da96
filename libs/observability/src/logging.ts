import type { Params } from 'nestjs-pino';
import { destination, pino } from 'pino';
import { traceIds } from './tracing/tracing';

/** Lines are written as soon as they are that long together, and this often (in milliseconds). */
const [LEAST_BYTES, FLUSH_INTERVAL] = [8_192, 500];

/**
 * Structured logs, one JSON object a line, with the ids of the trace it is written in. Requests get no lines of their own from this.
 * Bodies, headers, addresses and credentials never get into them.
 */
export function loggingOptions(name: string, level: string): Params {
  const logger = pino(
    { level, base: { name, pid: process.pid }, mixin: traceIds },
    // A line of its own for each request would cost a tenth of a read. What is left is written when the process ends.
    destination({ sync: false, minLength: LEAST_BYTES, periodicFlush: FLUSH_INTERVAL }),
  );
  return { pinoHttp: { logger }, forRoutes: [] };
}
