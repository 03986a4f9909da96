import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A span as OpenTelemetry's protocol carries it; ids are hex. */
export interface ReceivedSpan {
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  parentId: string;
  attributes: Record<string, string>;
}

/** A collector that takes traces by OTLP over HTTP, in protobuf. */
export class TraceReceiver {
  readonly spans: ReceivedSpan[] = [];
  readonly paths = new Set<string>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      this.paths.add(request.url ?? '');
      void buffer(request).then((body) => {
        this.spans.push(...spansOf(body));
        response.writeHead(200, { 'Content-Type': 'application/x-protobuf' }).end();
      });
    });
  }

  static async start(): Promise<TraceReceiver> {
    const receiver = new TraceReceiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Field numbers of opentelemetry/proto/{collector/trace,trace,resource,common}/v1. */
function spansOf(request: Buffer): ReceivedSpan[] {
  return parts(request, 1).flatMap((resourceSpans) => {
    const service = attributesOf(part(resourceSpans, 1), 1)['service.name'] ?? '';
    return parts(resourceSpans, 2).flatMap((scope) =>
      parts(scope, 2).map((span) => ({
        service,
        name: part(span, 5).toString(),
        traceId: part(span, 1).toString('hex'),
        spanId: part(span, 2).toString('hex'),
        parentId: part(span, 4).toString('hex'),
        attributes: attributesOf(span, 9),
      })),
    );
  });
}

function attributesOf(message: Buffer, field: number): Record<string, string> {
  return Object.fromEntries(
    parts(message, field).map((entry) => [part(entry, 1).toString(), part(part(entry, 2), 1).toString()]),
  );
}

function part(message: Buffer, field: number): Buffer {
  return parts(message, field)[0] ?? Buffer.alloc(0);
}

/** The length-delimited values of one field of a protobuf message. */
function parts(message: Buffer, wanted: number): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < message.length;) {
    const [tag, afterTag] = varint(message, at);
    at = afterTag;
    const wire = tag & 7;
    if (wire === 0) at = varint(message, at)[1];
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else {
      const [length, start] = varint(message, at);
      at = start + length;
      if (tag >> 3 === wanted) found.push(message.subarray(start, at));
    }
  }
  return found;
}

function varint(message: Buffer, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from, scale = 1; ; at += 1, scale *= 128) {
    const byte = message[at] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return [value, at + 1];
  }
}
