import { Module } from '@nestjs/common';
import { HotReadMetrics, hotReadMetricProviders } from './hot-read-metrics';
import { HotReads } from './hot-reads.service';

@Module({ providers: [HotReads, HotReadMetrics, ...hotReadMetricProviders], exports: [HotReads, HotReadMetrics] })
export class HotReadsModule {}
