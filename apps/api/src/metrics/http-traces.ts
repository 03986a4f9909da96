import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { isTracing, nameRequestSpan, stopTracing } from '@pkyx/observability';
import type { FastifyInstance } from 'fastify';

/** Names traces of requests by their route, and sends the last of them when the process stops. */
@Injectable()
export class HttpTraces implements OnModuleInit, OnApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    if (!isTracing()) return;
    this.host.httpAdapter.getInstance<FastifyInstance>().addHook('onRequest', (request, _reply, next) => {
      nameRequestSpan(request.method, request.routeOptions.url ?? 'unknown', request.id);
      next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await stopTracing();
  }
}
