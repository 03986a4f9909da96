import { connect } from 'node:net';
import type { Connection } from 'mongoose';
import type { Answer, TestApi } from './test-api';

export interface Part {
  body: Buffer | string;
  name?: string;
  filename?: string | null;
  type?: string;
}

export const BOUNDARY = 'pkyx-form-boundary';
const HEADERS = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

/** A `multipart/form-data` body; a part without a file name is a plain field. */
export function form(...parts: Part[]): Buffer {
  const framed = parts.flatMap(({ body, name = 'file', filename = 'picture.jpg', type = 'image/jpeg' }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"` +
        (filename === null ? '\r\n\r\n' : `; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n`),
    ),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...framed, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** Sends forms, whole or not, to one address. */
export class FormSteps {
  constructor(
    private readonly api: TestApi,
    private readonly method: string,
    private readonly path: string,
    private readonly authorization: string,
  ) {}

  /** One file in the field `file`. */
  send<T>(body: Buffer | string, part: Omit<Part, 'body'> = {}): Promise<Answer<T>> {
    return this.sendRaw<T>(form({ body, ...part }));
  }

  sendRaw<T>(body: Buffer | string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.api.request<T>(this.method, `/api/v1${this.path}`, {
      headers: { ...HEADERS, authorization: this.authorization, ...headers },
      body: new Uint8Array(Buffer.from(body)),
    });
  }

  /** Announces the whole body, sends the beginning of it, half if nothing else is said, and hangs up. */
  sendBeginning(body: Buffer, bytes = body.length / 2): Promise<void> {
    const { hostname, port } = new URL(this.api.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `${this.method} /api/v1${this.path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${this.authorization}\r\n` +
            `Content-Type: ${HEADERS['content-type']}\r\nContent-Length: ${body.length}\r\n\r\n`,
        );
        socket.write(body.subarray(0, bytes), () => socket.destroy());
      });
      socket.on('error', reject).on('close', () => resolve());
    });
  }
}

/** How many records, files and chunks a bucket of pictures has. */
export async function pictureCounts(connection: Connection, bucket: string): Promise<Record<string, number>> {
  const { db } = connection;
  if (!db) throw new Error('not connected');
  const [records = 0, files = 0, chunks = 0] = await Promise.all(
    [bucket, `${bucket}.files`, `${bucket}.chunks`].map((name) => db.collection(name).countDocuments()),
  );
  return { records, files, chunks };
}
