import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { AppControllerRoute } from '@bull-board/api/typings/app';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';

/** What may be changed from the dashboard: jobs that ended may run again. */
const RETRIES = new Set(['/api/queues/:queueName/retry/:queueStatus', '/api/queues/:queueName/:jobId/retry']);

/** Bull Board without its ways to add, change and delete jobs. */
class ReadAndRetryAdapter extends FastifyAdapter {
  override setApiRoutes(routes: readonly AppControllerRoute[]): FastifyAdapter {
    return super.setApiRoutes(routes.map((route) => (isAllowed(route) ? route : { ...route, handler: refuse })));
  }
}

/** The dashboard's routes as a plugin, for below `basePath`. */
export function createBoard(queue: Queue, basePath: string): ReturnType<FastifyAdapter['registerPlugin']> {
  const serverAdapter = new ReadAndRetryAdapter();
  createBullBoard({
    queues: [new BullMQAdapter(queue)],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'pkyx', hideDocsLink: true, hideRedisDetails: true } },
  });
  serverAdapter.setErrorHandler(() => ({
    status: 500,
    body: { error: 'The queue does not answer. Try again shortly.' },
  }));
  return serverAdapter.setBasePath(basePath).registerPlugin();
}

function isAllowed({ method, route }: AppControllerRoute): boolean {
  if (method === 'get') return true;
  return typeof route === 'string' && RETRIES.has(route);
}

function refuse(): { status: 405; body: object } {
  return { status: 405, body: { error: 'Jobs can be looked at and retried here, nothing else.' } };
}
