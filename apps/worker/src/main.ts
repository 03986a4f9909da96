import { environment } from '@pkyx/config';
import { startTracing } from '@pkyx/observability';

/** Tracing goes before everything that it watches. */
async function start(): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, PKYX_TRACE_RATIO } = environment();
  await startTracing('pkyx-worker', OTEL_EXPORTER_OTLP_ENDPOINT, PKYX_TRACE_RATIO);
  await import('./work.js');
}

void start();
