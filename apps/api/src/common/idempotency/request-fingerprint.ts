import { pipeline, Readable, Transform } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { Digester, IdempotencySecrets } from './idempotency-secrets';

/** What a request asks for, as a digest: its query and its body. A file is digested while it arrives. */
export class RequestFingerprint {
  private readonly digester: Digester;
  private readonly file: Readable | null;
  private digest: string | null = null;

  constructor({ url, headers, body }: FastifyRequest, secrets: IdempotencySecrets) {
    this.digester = secrets.digester().update(`${url.split('?').slice(1).join('?')}\n`);
    this.file = body instanceof Readable ? body : null;
    if (this.file) this.digester.update(`${headers['content-type']}\n`);
    else this.digest = this.digester.update(bytesOf(body)).digest('hex');
  }

  /** Null until a file has been read to its end. */
  get value(): string | null {
    return this.digest;
  }

  /** Reads a file to its end, where nobody else is going to. */
  async ofWhole(): Promise<string> {
    for await (const chunk of this.file ?? []) this.digester.update(chunk as Buffer);
    return (this.digest ??= this.digester.digest('hex'));
  }

  /** Lets whoever reads the file digest it on the way. */
  takeAlong(request: FastifyRequest): void {
    if (!this.file) return;
    const digested = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.digester.update(chunk);
        done(null, chunk);
      },
      flush: (done) => {
        this.digest = this.digester.digest('hex');
        done();
      },
    });
    // A file that breaks off fails for its reader, too, who says so.
    pipeline(this.file, digested, () => undefined);
    request.body = digested;
  }
}

function bytesOf(body: unknown): Buffer | string {
  if (body === undefined) return '';
  return Buffer.isBuffer(body) ? body : JSON.stringify(body);
}
