import type { Attributes, Context, Span } from '@opentelemetry/api';
import type { tracing } from '@opentelemetry/sdk-node';
import { exportedAttributes } from './exported-attributes';

type Api = typeof import('@opentelemetry/api');
type SpanExporter = tracing.SpanExporter;

interface Running {
  api: Api;
  stop(): Promise<void>;
}

const TRACER = 'pkyx';
const UNTRACED = /^\/(health\/|metrics)/;

/** Undefined, and nothing of OpenTelemetry loaded, unless traces are to be written. */
let running: Running | undefined;

/**
 * Writes traces of HTTP, MongoDB and Redis to the OTLP endpoint that the standard variables name, if `endpoint` is set. To be called before
 * the modules to be traced are loaded. `ratio` (0 to 1) is the share of traces that is written; it is decided by the trace's id,
 * so that all processes decide alike.
 */
export async function startTracing(service: string, endpoint: string | undefined, ratio: number): Promise<void> {
  if (!endpoint) return;
  const [api, sdk, exporting, http, mongodb, ioredis] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-mongodb'),
    import('@opentelemetry/instrumentation-ioredis'),
  ]);
  const nodeSdk = new sdk.NodeSDK({
    serviceName: service,
    sampler: new sdk.tracing.TraceIdRatioBasedSampler(ratio),
    spanProcessors: [new sdk.tracing.BatchSpanProcessor(discreet(new exporting.OTLPTraceExporter()))],
    textMapPropagator: new sdk.core.W3CTraceContextPropagator(),
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new http.HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url = '' }) => UNTRACED.test(url),
        disableOutgoingRequestInstrumentation: true,
      }),
      new mongodb.MongoDBInstrumentation({ requireParentSpan: true }),
      new ioredis.IORedisInstrumentation({ requireParentSpan: true, dbStatementSerializer: (command) => command }),
    ],
  });
  nodeSdk.start();
  running = { api, stop: () => nodeSdk.shutdown() };
}

/** Whether traces are written at all. */
export function isTracing(): boolean {
  return running !== undefined;
}

/** Sends what is left; to be called when the last work is done. A collector that is away keeps nobody from stopping. */
export async function stopTracing(): Promise<void> {
  await running?.stop().catch(() => undefined);
}

/** What every log line within a trace carries. */
export function traceIds(): { traceId?: string; spanId?: string } {
  const context = running?.api.trace.getActiveSpan()?.spanContext();
  return context ? { traceId: context.traceId, spanId: context.spanId } : {};
}

/** The present place in a trace as W3C's `traceparent`, to be carried to another process; null without one. */
export function currentTraceparent(): string | null {
  if (!running) return null;
  const carrier: { traceparent?: string } = {};
  running.api.propagation.inject(running.api.context.active(), carrier);
  return carrier.traceparent ?? null;
}

/** Names the span of the present request by its route, so that spans of one route are found together. */
export function nameRequestSpan(method: string, route: string, requestId: string): void {
  const span = running?.api.trace.getActiveSpan();
  span?.updateName(`${method} ${route}`);
  span?.setAttributes({ 'http.route': route, 'pkyx.request_id': requestId });
}

/** Adds to what the present span says. */
export function describeSpan(attributes: Attributes): void {
  running?.api.trace.getActiveSpan()?.setAttributes(attributes);
}

/** Runs `work` in a span of its own, which goes on with the trace of `traceparent` or begins one. What it throws marks the span. */
export async function inSpan<T>(name: string, traceparent: string | null, work: () => Promise<T>): Promise<T> {
  if (!running) return work();
  const { context, propagation, ROOT_CONTEXT, SpanStatusCode, trace } = running.api;
  const parent: Context = traceparent ? propagation.extract(ROOT_CONTEXT, { traceparent }) : context.active();
  return trace.getTracer(TRACER).startActiveSpan(name, {}, parent, async (span: Span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

function discreet(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => {
      for (const span of spans) Object.assign(span, { attributes: exportedAttributes(span.attributes), events: [] });
      exporter.export(spans, done);
    },
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}
