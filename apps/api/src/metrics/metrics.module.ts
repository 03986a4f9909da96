import { Module } from '@nestjs/common';
import { PrometheusModule } from '@willsoto/nestjs-prometheus';
import { durationProvider, HttpMetrics } from './http-metrics';
import { MetricsController } from './metrics.controller';

@Module({
  imports: [PrometheusModule.register({ controller: MetricsController })],
  providers: [durationProvider, HttpMetrics],
})
export class MetricsModule {}
