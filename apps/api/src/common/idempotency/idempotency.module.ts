import { Global, Module } from '@nestjs/common';
import { IdempotencyService } from './idempotency.service';

/** For every module that has a route with `@Post`. */
@Global()
@Module({ providers: [IdempotencyService], exports: [IdempotencyService] })
export class IdempotencyModule {}
