import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** The worker within the test's own process. `settings` are environment variables; the first worker's hold for the spec. */
export async function startWorker(settings: Record<string, string>): Promise<INestApplicationContext> {
  Object.assign(process.env, { NODE_ENV: 'test', PKYX_LOG_LEVEL: 'silent', ...settings });
  const { WorkerModule } = await import('../../src/worker.module');
  return NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
}
