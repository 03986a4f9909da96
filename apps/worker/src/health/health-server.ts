import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { Registry } from 'prom-client';
import { environment } from '@pkyx/config';
import { REDIS } from '../redis/redis.module';

/** Answers an orchestrator's probes and a metrics collector; nothing else listens in a worker. */
@Injectable()
export class HealthServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    @InjectConnection() private readonly connection: Connection,
    private readonly registry: Registry,
  ) {}

  onApplicationBootstrap(): void {
    const { PKYX_API_HOST, PKYX_WORKER_PORT } = environment();
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.listen(PKYX_WORKER_PORT, PKYX_API_HOST);
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    switch (request.url?.split('?')[0]) {
      case '/health/live':
        return send(response, 200, { status: 'ok' });
      case '/health/ready': {
        const states = { mongodb: this.connection.readyState === 1, redis: this.redis.status === 'ready' };
        const ready = states.mongodb && states.redis;
        return send(response, ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable', ...states });
      }
      case '/metrics':
        response.setHeader('Content-Type', this.registry.contentType);
        response.end(await this.registry.metrics());
        return;
      default:
        return send(response, 404, { status: 'not found' });
    }
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(body));
}
