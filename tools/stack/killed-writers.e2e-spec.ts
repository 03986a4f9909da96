import { until } from '../servers/until';
import type { StackDescription } from './stack-file';
import { TemporaryStack } from './temporary-stack';

jest.setTimeout(400_000);

const WRITERS = 6;
const PERIOD = 2_500;
/** What a client may see of a server that dies: its own connection ending, or the proxy saying so. */
const UNDECIDED = [502, 503, 504];
/** nginx asks another process when one dies, which may have written before it died: the precondition then fails. */
const WRITTEN_BEFORE = 412;

interface Acknowledged {
  key: string;
  text: string;
}
interface Answer<T> {
  status: number;
  etag: string;
  body: T;
}
interface Entry {
  version: number;
  attributes: { key: string; value: { text: string } }[];
}

let stack: TemporaryStack;
let description: StackDescription;
let authorization: string;

beforeAll(async () => {
  stack = await TemporaryStack.start({ PKYX_SEED: 'none', PKYX_API_PROCESSES: '2', PKYX_RATE_LIMIT_FACTOR: '1000' });
  description = await stack.describe();
  const { username, password } = description.admin;
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  const { body } = await request<{ token: string }>('POST', '/auth/token', undefined, {
    authorization: `Basic ${basic}`,
  });
  authorization = `Bearer ${body.token}`;
});
afterAll(() => stack.stop());

async function request<T = unknown>(
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(`${description.url}/api/v1${path}`, {
    method,
    headers: { authorization, ...(body && { 'content-type': 'application/json' }), ...headers },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') && text !== '';
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    body: (json ? JSON.parse(text) : {}) as T,
  };
}

/** Adds values to an entry of its own and says them anew, for as long as it may; what was acknowledged, in order. */
class Writer {
  readonly acknowledged: Acknowledged[] = [];
  /** answers other than success or that a server is away */
  readonly unexpected: number[] = [];
  private writing = true;

  constructor(readonly slug: string) {}

  stop(): void {
    this.writing = false;
  }

  async write(): Promise<void> {
    for (let number = 0; this.writing; number += 1) {
      await this.add(`值 ${this.slug} ${number}`).catch(() => undefined);
    }
  }

  private async add(text: string): Promise<void> {
    const path = `/entries/${this.slug}/attributes`;
    const name = text.replace('值', '属性');
    const added = await request<{ key: string }>('POST', path, { name, kind: 'text', value: text });
    if (!this.isAcknowledged(added.status, 201)) return;
    const { key } = added.body;
    this.acknowledged.push({ key, text });
    const again = `${text} 再写`;
    const put = await request(
      'PUT',
      `${path}/${encodeURIComponent(key)}`,
      { value: again },
      { 'if-match': added.etag },
    );
    // Nobody else writes there, so it stands.
    const stands = put.status === WRITTEN_BEFORE || this.isAcknowledged(put.status, 200);
    if (stands) this.acknowledged.push({ key, text: again });
  }

  private isAcknowledged(status: number, wanted: number): boolean {
    if (status !== wanted && !UNDECIDED.includes(status)) this.unexpected.push(status);
    return status === wanted;
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('keeps every acknowledged write with its revision when API processes and the database are killed', async () => {
  const writers = Array.from({ length: WRITERS }, (_, index) => new Writer(`writer-${index}`));
  for (const { slug } of writers)
    expect((await request('POST', '/entries', { title: slug, type: '词条' })).status).toBe(201);
  const writing = Promise.all(writers.map((writer) => writer.write()));

  await pause(PERIOD);
  const [api = 0] = description.pids.api;
  process.kill(api, 'SIGKILL');
  await pause(PERIOD);
  const countBefore = writers.flatMap(({ acknowledged }) => acknowledged).length;
  process.kill(description.pids.mongod ?? 0, 'SIGKILL');
  const goesOn = () =>
    Promise.resolve(
      writers.flatMap(({ acknowledged }) => acknowledged).length > countBefore + WRITERS ? true : undefined,
    );
  await until('writing to go on', 60_000, goesOn);
  const [other = 0] = (await stack.describe()).pids.api;
  process.kill(other, 'SIGKILL');
  await pause(PERIOD);
  for (const writer of writers) writer.stop();
  await writing;

  expect(writers.flatMap(({ unexpected }) => unexpected)).toEqual([]);
  for (const { slug, acknowledged } of writers) {
    const entry = await until('the entry', 60_000, async () => {
      const answer = await request<Entry>('GET', `/entries/${slug}`).catch(() => undefined);
      return answer?.status === 200 ? answer.body : undefined;
    });
    const values = new Map(entry.attributes.map(({ key, value }) => [key, value.text]));
    const latest = new Map(acknowledged.map(({ key, text }) => [key, text]));
    for (const [key, text] of latest) expect([text, `${text} 再写`]).toContain(values.get(key));
    expect(acknowledged.length).toBeGreaterThan(0);
    await demandHistory(slug, entry, acknowledged);
  }
});

/** The revisions tell of every acknowledged write, and of nothing else than what the entry says. */
async function demandHistory(
  slug: string,
  { version, attributes }: Entry,
  acknowledged: Acknowledged[],
): Promise<void> {
  const told: string[] = [];
  for (let number = 1; number <= version; number += 1) {
    const { status, body } = await request<{ changes: { field: string; after: { value: { text: string } } | null }[] }>(
      'GET',
      `/entries/${slug}/revisions/${number}`,
    );
    expect(status).toBe(200);
    told.push(
      ...body.changes.flatMap(({ field, after }) => (field === 'attribute' && after ? [after.value.text] : [])),
    );
  }
  expect(acknowledged.filter(({ text }) => !told.includes(text))).toEqual([]);
  const net = await request<{ changes: { field: string; key: string; after: { value: { text: string } } }[] }>(
    'GET',
    `/entries/${slug}/revisions/${version}/diff?against=0`,
  );
  const rebuilt = net.body.changes
    .filter(({ field }) => field === 'attribute')
    .map(({ key, after }) => [key, after.value.text]);
  expect(new Map(rebuilt as [string, string][])).toEqual(
    new Map(attributes.map(({ key, value }) => [key, value.text])),
  );
}
