import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { LoggerModule } from 'nestjs-pino';
import { environment } from '@pkyx/config';
import { loggingOptions } from '@pkyx/observability';
import { connectOptions } from '@pkyx/persistence';
import { RedisModule } from './common/redis/redis.module';

@Module({
  imports: [
    LoggerModule.forRoot(loggingOptions('api', environment().PKYX_LOG_LEVEL)),
    MongooseModule.forRoot(environment().MONGODB_URI, connectOptions(environment().PKYX_MONGODB_POOL)),
    RedisModule,
  ],
})
export class AppModule {}
