import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { InjectMetric, makeHistogramProvider } from '@willsoto/nestjs-prometheus';
import type { FastifyInstance } from 'fastify';
import type { Histogram } from 'prom-client';
import { RequestTotals } from './request-totals.service';

const DURATION = 'http_request_duration_seconds';

/** Rate, errors and duration of requests; by the pattern of a route, never by its address, so that labels stay few. */
@Injectable()
export class HttpMetrics implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly totals: RequestTotals,
    @InjectMetric(DURATION) private readonly duration: Histogram<'method' | 'route' | 'status'>,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance<FastifyInstance>().addHook('onResponse', (request, reply, done) => {
      this.count(request.method, request.routeOptions.url ?? 'unknown', reply.statusCode, reply.elapsedTime / 1_000);
      done();
    });
  }

  /** One more answer, and the seconds it took. */
  count(method: string, route: string, status: number, seconds: number): void {
    this.duration.observe({ method, route, status }, seconds);
    this.totals.count(status);
  }
}

export const durationProvider = makeHistogramProvider({
  name: DURATION,
  help: 'Time taken to answer requests, in seconds.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
});
