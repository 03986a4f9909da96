import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { MailQueue } from '@pkyx/queue';
import { DashboardAccess } from './dashboard-access.service';
import { createBoard } from './dashboard-board';

export const QUEUE_DASHBOARD_PATH = '/admin/queues';

/** Scripts, styles and data of its own only. It positions by style attributes. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the queue dashboard. Its routes live in a scope of their own, whose hook runs for each of them, static files and
 * data included, however their address was written.
 */
export async function mountQueueDashboard(app: NestFastifyApplication): Promise<void> {
  const access = app.get(DashboardAccess);
  const board = createBoard(app.get(MailQueue).queue, QUEUE_DASHBOARD_PATH);
  await app.register(
    async (scope: FastifyInstance) => {
      scope.addHook('onRequest', async (request, reply) => {
        void reply.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
        return access.check(request, reply);
      });
      await scope.register(board);
    },
    { prefix: QUEUE_DASHBOARD_PATH },
  );
}
