import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { start } from 'node:repl';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { getModelToken } from '@nestjs/mongoose';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { environment } from '@pkyx/config';
import { migrate, ModelName } from '@pkyx/persistence';
import { loadWorldContent } from '../../../data/world-content';
import { createAdmin, demote, promote } from './account-commands';
import { AppModule } from './app.module';
import { runBackup, runRestore, runVerify } from './backups/backup-commands';
import { CliModule } from './cli.module';
import { API_PREFIX, createAdapter, UNVERSIONED } from './configure-app';
import { createOpenApiDocument } from './openapi';
import { EntryReindexingService } from './entries/writing/entry-reindexing.service';
import { RegistryReindexingService } from './registry/registry-reindexing.service';
import { SeedingService } from './seeding/seeding.service';
import { AccountsService } from './users/accounts.service';

type Command = (args: string[]) => Promise<void>;

/** What an operator can do from a shell: `cli <command> [arguments]`. */
const COMMANDS: Record<string, { summary: string; run: Command }> = {
  migrate: { summary: 'bring the database up to date', run: runMigrations },
  seed: { summary: 'put the first content into the database', run: seed },
  reindex: { summary: 'make again what entries, attributes and types are found by', run: reindex },
  backup: { summary: 'write the database to a folder', run: (args) => runBackup(args, say) },
  verify: { summary: 'check a backup without restoring it', run: (args) => runVerify(args, say) },
  restore: { summary: 'make the database what a backup says', run: (args) => runRestore(args, say) },
  'create-admin': { summary: 'make an account that is an admin', run: (args) => withAccounts(createAdmin, args) },
  promote: { summary: 'give an account a role', run: (args) => withAccounts(promote, args) },
  demote: { summary: 'make an account a member again', run: (args) => withAccounts(demote, args) },
  shell: { summary: 'a JavaScript prompt with `models` of the database and `services`', run: shell },
  openapi: { summary: 'write the OpenAPI document to a file', run: writeOpenApi },
};

async function runMigrations(): Promise<void> {
  const applied = await migrate(environment().MONGODB_URI);
  say(applied.length === 0 ? 'The database is up to date.' : `Migrated: ${applied.join(', ')}`);
}

async function seed(): Promise<void> {
  const content = loadWorldContent();
  await withServices(async (services) => {
    const total = content.entries.length;
    const counts = await services.get(SeedingService).seed(content, (done) => {
      if (done % 50 === 0 || done === total) say(`seeding ${done}/${total}`);
    });
    say(`created ${counts.created}, updated ${counts.updated}, unchanged ${counts.unchanged}`);
  });
  for (const { reason, count } of content.report.leftOut) say(`left out ${count}: ${reason}`);
}

async function reindex(): Promise<void> {
  await withServices(async (services) => {
    const entries = await services.get(EntryReindexingService).reindex((done) => say(`entries ${done}`));
    const others = await services.get(RegistryReindexingService).reindex();
    say(`made again what ${entries} entries and ${others} attributes and types are found by`);
  });
}

async function withAccounts(
  command: (accounts: AccountsService, args: string[]) => Promise<string>,
  args: string[],
): Promise<void> {
  await withServices(async (services) => say(await command(services.get(AccountsService), args)));
}

/** `await models.Entry.countDocuments()`; `.exit` or Ctrl-D ends it. */
async function shell(): Promise<void> {
  await withServices(async (services) => {
    const prompt = start({ prompt: 'pkyx> ' });
    const models = Object.fromEntries(
      Object.values(ModelName).map((name) => [name, services.get<unknown>(getModelToken(name))]),
    );
    Object.assign(prompt.context, { models, services });
    await once(prompt, 'exit');
  });
}

/** Needs neither database nor Redis: nothing is instantiated. */
async function writeOpenApi([file]: string[]): Promise<void> {
  if (!file) throw new Error('Which file? cli openapi <file>');
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, createAdapter(), {
    preview: true,
    logger: false,
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: UNVERSIONED });
  await writeFile(file, `${JSON.stringify(createOpenApiDocument(app), null, 2)}\n`);
}

async function withServices(work: (services: INestApplicationContext) => Promise<void>): Promise<void> {
  const app = await NestFactory.createApplicationContext(CliModule, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = COMMANDS[name];
  if (command) return command.run(args);
  const known = Object.entries(COMMANDS).map(([each, { summary }]) => `  ${each.padEnd(14)} ${summary}`);
  throw new Error(`${name ? `There is no command “${name}”.` : 'Which command?'}\n${known.join('\n')}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
