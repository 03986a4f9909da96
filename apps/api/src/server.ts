import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { environment } from '@pkyx/config';
import { untilMigrated } from '@pkyx/persistence';
import { AppModule } from './app.module';
import { BackgroundJobs } from './common/background/background-jobs.service';
import { configureApp, createAdapter } from './configure-app';

async function serve(): Promise<void> {
  const { MONGODB_URI, PKYX_API_HOST, PKYX_API_PORT } = environment();
  const early = new ConsoleLogger({ json: true });
  await untilMigrated(MONGODB_URI, (reason) => early.warn(`waiting for the database: ${reason}`));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, createAdapter(), { bufferLogs: true });
  app.useLogger(app.get(Logger));
  await configureApp(app);
  await app.listen(PKYX_API_PORT, PKYX_API_HOST);
  app.get(BackgroundJobs).start();
}

void serve();
