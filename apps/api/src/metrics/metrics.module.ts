import { Module } from '@nestjs/common';
import { PrometheusModule } from '@willsoto/nestjs-prometheus';
import { AccountsModule } from '../users/accounts.module';
import { durationProvider, HttpMetrics } from './http-metrics';
import { HttpTraces } from './http-traces';
import { MetricsController } from './metrics.controller';
import { RequestTotals } from './request-totals.service';
import { ServerMetrics } from './server-metrics';

@Module({
  imports: [AccountsModule, PrometheusModule.register({ controller: MetricsController })],
  providers: [durationProvider, HttpMetrics, HttpTraces, RequestTotals, ServerMetrics],
  exports: [RequestTotals],
})
export class MetricsModule {}
