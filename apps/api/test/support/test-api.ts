import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { getConnectionToken, getModelToken } from '@nestjs/mongoose';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Connection, Model } from 'mongoose';
import { MongoClient } from 'mongodb';
import { Redis } from 'ioredis';
import type { Content } from '../../../../data/content';
import { CommandCounter } from './command-counter';
import { OpenApiValidator } from './openapi-validator';

const MIGRATIONS = join(__dirname, '../../../../libs/persistence/src/migrations');

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
  text: string;
}

/** The application as it is served, on a database of its own, reached over HTTP. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly commands: CommandCounter,
    private readonly validator: OpenApiValidator,
  ) {}

  /**
   * Starts on a fresh, migrated database, or on the one that `MONGODB_URI` names; `settings` are environment variables to
   * start with. The limits for new members are off: all members of a test are new.
   */
  static async start(settings: Record<string, string> = {}): Promise<TestApi> {
    const uri = settings.MONGODB_URI ?? (await freshDatabase());
    const redis = await ownRedisDatabase();
    Object.assign(process.env, {
      NODE_ENV: 'test',
      MONGODB_URI: uri,
      REDIS_URL: redis,
      PKYX_LOG_LEVEL: 'silent',
      PKYX_RATE_LIMIT_FACTOR: '1000',
      PKYX_NEW_MEMBER_DAYS: '0',
      PKYX_HOT_CACHE_MIB: '0',
      ...settings,
    });
    return TestApi.join();
  }

  /** One more process, as it were, on the database and with the settings of the one that was started. */
  static async join(): Promise<TestApi> {
    const { AppModule } = await import('../../src/app.module');
    const { configureApp, createAdapter } = await import('../../src/configure-app');
    const { createOpenApiDocument } = await import('../../src/openapi');
    const app = await NestFactory.create<NestFastifyApplication>(AppModule, createAdapter(), { logger: ['error'] });
    await configureApp(app);
    await app.listen(0, '127.0.0.1');
    const commands = new CommandCounter(app.get<Connection>(getConnectionToken()).getClient());
    return new TestApi(app, await app.getUrl(), commands, new OpenApiValidator(createOpenApiDocument(app)));
  }

  /** Also ends connections whose answer a test did not read to its end. */
  async stop(): Promise<void> {
    this.app.getHttpServer().closeAllConnections();
    await this.connection.dropDatabase();
    await this.app.close();
  }

  get connection(): Connection {
    return this.app.get<Connection>(getConnectionToken());
  }

  model<T>(name: string): Model<T> {
    return this.app.get<Model<T>>(getModelToken(name));
  }

  /** GET below `/api/v1`; the answer is held against the OpenAPI document. */
  get<T = Record<string, unknown>>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.request<T>('GET', `/api/v1${path}`, { headers });
  }

  /** Any request, by whole path; the answer is held against the OpenAPI document. Redirects are not followed. */
  async request<T = Record<string, unknown>>(method: string, path: string, init: RequestInit = {}): Promise<Answer<T>> {
    const response = await fetch(this.url + path, { method, redirect: 'manual', ...init });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? '';
    const body: unknown = /[/+]json\b/.test(contentType) && text !== '' ? JSON.parse(text) : undefined;
    this.validator.check(method, path.split('?')[0] ?? '', response.status, contentType, body);
    return { status: response.status, headers: response.headers, body: body as T, text };
  }

  /** Puts content in through the seeding service. */
  async seed(content: Content): Promise<void> {
    const { CliModule } = await import('../../src/cli.module');
    const { SeedingService } = await import('../../src/seeding/seeding.service');
    const services = await NestFactory.createApplicationContext(CliModule, { logger: false });
    await services.get(SeedingService).seed(content, () => undefined);
    await services.close();
  }
}

async function freshDatabase(): Promise<string> {
  const uri = new URL(required('PKYX_TEST_MONGODB_URI'));
  uri.pathname = `/pkyx-${randomBytes(6).toString('hex')}`;
  await migrate(uri.toString());
  return uri.toString();
}

/** Each of Jest's workers has a numbered Redis database, emptied for each spec. */
async function ownRedisDatabase(): Promise<string> {
  const url = new URL(required('PKYX_TEST_REDIS_URL'));
  url.pathname = `/${Number(process.env.JEST_WORKER_ID ?? '1') % 16}`;
  const redis = new Redis(url.toString());
  await redis.flushdb();
  await redis.quit();
  return url.toString();
}

async function migrate(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  try {
    for (const file of readdirSync(MIGRATIONS).sort()) {
      const migration = (await import(join(MIGRATIONS, file))) as { up(db: unknown): Promise<void> };
      await migration.up(client.db());
    }
  } finally {
    await client.close();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through jest’s global set-up`);
  return value;
}
