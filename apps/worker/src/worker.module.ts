import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { LoggerModule } from 'nestjs-pino';
import { environment } from '@pkyx/config';
import { loggingOptions } from '@pkyx/observability';
import { connectOptions } from '@pkyx/persistence';
import { DigestsModule } from './digests/digests.module';
import { HealthModule } from './health/health.module';
import { MailModule } from './mail/mail.module';
import { MetricsModule } from './metrics/metrics.module';
import { RedisModule } from './redis/redis.module';
import { ViewsModule } from './views/views.module';

@Module({
  imports: [
    LoggerModule.forRoot(loggingOptions('worker', environment().PKYX_LOG_LEVEL)),
    MongooseModule.forRoot(environment().MONGODB_URI, connectOptions(environment().PKYX_MONGODB_POOL)),
    RedisModule,
    MetricsModule,
    HealthModule,
    MailModule,
    DigestsModule,
    ViewsModule,
  ],
})
export class WorkerModule {}
