import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { environment } from '@pkyx/config';
import { untilMigrated } from '@pkyx/persistence';
import { WorkerModule } from './worker.module';

/** In milliseconds; how long mails in hand may take when the worker was told to stop, less than what a process is given. */
const LIMIT = 12_000;

async function work(): Promise<void> {
  const early = new ConsoleLogger({ json: true });
  await untilMigrated(environment().MONGODB_URI, (reason) => early.warn(`waiting for the database: ${reason}`));
  const worker = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true });
  worker.useLogger(worker.get(Logger));
  // Connections of the queue would wait for ever to part from a Redis that is away. Work that is cut off is taken up by others.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => setTimeout(() => process.exit(), LIMIT).unref());
  worker.enableShutdownHooks([], { useProcessExit: true }); // for log lines that are yet to be written
}

void work();
