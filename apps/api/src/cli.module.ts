import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { environment } from '@pkyx/config';
import { loggingOptions } from '@pkyx/observability';
import { ContentChangesModule } from './common/hot-reads/content-changes.module';
import { IdempotencyModule } from './common/idempotency/idempotency.module';
import { RedisModule } from './common/redis/redis.module';
import { EntriesModule } from './entries/entries.module';
import { PersistenceModule } from './persistence.module';
import { RegistryModule } from './registry/registry.module';
import { SeedingModule } from './seeding/seeding.module';
import { AccountsModule } from './users/accounts.module';

/** The services behind the operator's command line; no HTTP. */
@Module({
  imports: [
    LoggerModule.forRoot(loggingOptions('cli', environment().PKYX_LOG_LEVEL)),
    PersistenceModule,
    RedisModule,
    ContentChangesModule,
    IdempotencyModule,
    EntriesModule,
    RegistryModule,
    SeedingModule,
    AccountsModule,
  ],
})
export class CliModule {}
