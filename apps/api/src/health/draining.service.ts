import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as SocketServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** In milliseconds; longer than nginx keeps a connection that it does not use (`upstream` in nginx.conf.template). */
const LONGEST = 3_000;
/** In milliseconds; how long requests under way may take after that, less than what a process is given to stop. */
const LIMIT = 12_000;

/**
 * How a process that was told to stop parts from the proxies in front of it without failing a request: it takes no new
 * connections, so they turn to other processes; it serves those that are open, and each answer says that its connection
 * ends. It never closes one that a proxy may be about to use.
 */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  private begun = false;

  constructor(private readonly host: HttpAdapterHost) {}

  /** Whether this process was told to stop. */
  get hasBegun(): boolean {
    return this.begun;
  }

  /** Lets answers to requests that were under way before say that their connection ends, and waits for none without end. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (_request, reply, payload, next) => {
      if (this.begun) void reply.header('Connection', 'close');
      next(null, payload);
    });
    fastify.addHook('preClose', (done) => {
      // A reader who never takes the rest of an answer must not keep the process from ending.
      setTimeout(() => fastify.server.closeAllConnections(), LIMIT).unref();
      done();
    });
  }

  /** Closing without a signal is a test's own, with nobody in front. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    if (signal === undefined) return;
    this.begun = true;
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      response.shouldKeepAlive = false;
    });
    const closed = once(server, 'close', { signal: AbortSignal.timeout(LONGEST) }).catch(() => undefined);
    // What waits to be accepted is accepted first. An HTTP server's own close() would end unused connections as well.
    await nextTurn();
    SocketServer.prototype.close.call(server);
    await closed;
  }
}
