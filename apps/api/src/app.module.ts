import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { environment } from '@pkyx/config';
import { loggingOptions } from '@pkyx/observability';
import { AttributesModule } from './attributes/attributes.module';
import { AuthModule } from './auth/auth.module';
import { AvatarsModule } from './avatars/avatars.module';
import { BackgroundModule } from './common/background/background.module';
import { ContentChangesModule } from './common/hot-reads/content-changes.module';
import { HotReadsModule } from './common/hot-reads/hot-reads.module';
import { IdempotencyModule } from './common/idempotency/idempotency.module';
import { RedisModule } from './common/redis/redis.module';
import { ComparisonsModule } from './comparisons/comparisons.module';
import { DiscussionsModule } from './discussions/discussions.module';
import { EmbedsModule } from './embeds/embeds.module';
import { EntriesModule } from './entries/entries.module';
import { GapsModule } from './gaps/gaps.module';
import { HealthModule } from './health/health.module';
import { ImagesModule } from './images/images.module';
import { MergesModule } from './merges/merges.module';
import { MetricsModule } from './metrics/metrics.module';
import { OverviewModule } from './overview/overview.module';
import { PagesModule } from './pages/pages.module';
import { PersistenceModule } from './persistence.module';
import { PreviewsModule } from './previews/previews.module';
import { ProposalsModule } from './proposals/proposals.module';
import { QueuesModule } from './queues/queues.module';
import { RateLimitsModule } from './rate-limits/rate-limits.module';
import { RevisionsModule } from './revisions/revisions.module';
import { RollbacksModule } from './rollbacks/rollbacks.module';
import { SearchModule } from './search/search.module';
import { SiteModule } from './site/site.module';
import { TransferModule } from './transfer/transfer.module';
import { TypesModule } from './types/types.module';
import { UnitsModule } from './units/units.module';
import { UsersModule } from './users/users.module';
import { ViewsModule } from './views/views.module';
import { WatchesModule } from './watches/watches.module';

@Module({
  imports: [
    LoggerModule.forRoot(loggingOptions('api', environment().PKYX_LOG_LEVEL)),
    PersistenceModule,
    RedisModule,
    ContentChangesModule,
    HotReadsModule,
    BackgroundModule,
    // Its guard goes before any other: a request beyond the limit costs nothing more.
    RateLimitsModule,
    AttributesModule,
    AuthModule,
    AvatarsModule,
    ComparisonsModule,
    DiscussionsModule,
    EmbedsModule,
    EntriesModule,
    GapsModule,
    HealthModule,
    IdempotencyModule,
    ImagesModule,
    MergesModule,
    MetricsModule,
    OverviewModule,
    PagesModule,
    PreviewsModule,
    ProposalsModule,
    QueuesModule,
    RevisionsModule,
    RollbacksModule,
    SearchModule,
    SiteModule,
    TransferModule,
    TypesModule,
    UnitsModule,
    UsersModule,
    ViewsModule,
    WatchesModule,
  ],
})
export class AppModule {}
