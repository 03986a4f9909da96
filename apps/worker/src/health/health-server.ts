import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Redis } from 'ioredis';
import { type Connection, ConnectionStates } from 'mongoose';
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
    const path = request.url?.split('?')[0];
    if (path === '/metrics') {
      response.setHeader('Content-Type', this.registry.contentType).end(await this.registry.metrics());
      return;
    }
    const [status, body] = this.health(path);
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(body));
  }

  private health(path: string | undefined): [status: number, body: object] {
    if (path === '/health/live') return [200, { status: 'ok' }];
    if (path !== '/health/ready') return [404, { status: 'not found' }];
    const dependencies = {
      mongodb: this.connection.readyState === ConnectionStates.connected ? 'up' : 'down',
      redis: this.redis.status === 'ready' ? 'up' : 'down',
    };
    const ready = !Object.values(dependencies).includes('down');
    return ready ? [200, { status: 'ok', dependencies }] : [503, { status: 'unavailable', dependencies }];
  }
}
