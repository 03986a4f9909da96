import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { stopTracing } from '@pkyx/observability';
import { modelDefinitions } from '@pkyx/persistence';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { OutboxModule } from '../outbox/outbox.module';
import { BacklogMetrics } from './backlog-metrics';
import { ConnectionMetrics } from './connection-metrics';
import { WorkerReporter } from './worker-reporter';

/** What this process tells a metrics collector, a collector of traces and the admins. */
@Global()
@Module({
  imports: [MongooseModule.forFeature(modelDefinitions), OutboxModule],
  providers: [
    {
      provide: Registry,
      useFactory: () => {
        const registry = new Registry();
        collectDefaultMetrics({ register: registry });
        return registry;
      },
    },
    BacklogMetrics,
    ConnectionMetrics,
    WorkerReporter,
  ],
  exports: [Registry],
})
export class MetricsModule implements OnApplicationShutdown {
  /** A global module is shut down last: by then all spans have ended. */
  async onApplicationShutdown(): Promise<void> {
    await stopTracing();
  }
}
