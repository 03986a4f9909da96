import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { FuzzRequest } from './request-arbitrary';

export interface FuzzAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const LIMIT_MS = 60_000;
const SENDS_NO_TYPE = new Set(['content-type']);

/** Sends requests as they are: no address is tidied and no header is refused that HTTP allows. */
export class FuzzClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private readonly port: number;

  constructor(url: string) {
    this.port = Number(new URL(url).port);
  }

  /** Rejects when there is no answer. */
  send({ method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
    return new Promise((resolve, reject) => {
      const sent = Object.entries(headers).filter(([name, value]) => value !== '' || !SENDS_NO_TYPE.has(name));
      const outgoing = request({
        ...{ agent: this.agent, host: '127.0.0.1', port: this.port, method, path },
        headers: { ...Object.fromEntries(sent), ...(body && { 'content-length': String(body.length) }) },
        timeout: LIMIT_MS,
      });
      outgoing.once('response', (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
        });
      });
      outgoing.once('timeout', () => outgoing.destroy(new Error(`no answer within ${LIMIT_MS} ms`)));
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
