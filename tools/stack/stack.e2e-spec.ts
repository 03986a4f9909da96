import { readFile } from 'node:fs/promises';
import { until } from '../servers/until';
import { adminCredentials } from './credentials';
import type { StackDescription } from './stack-file';
import { TemporaryStack } from './temporary-stack';

jest.setTimeout(400_000);

describe('a started stack', () => {
  let stack: TemporaryStack;
  let description: StackDescription;

  beforeAll(async () => {
    stack = await TemporaryStack.start({ PKYX_SEED: 'none', PKYX_API_PROCESSES: '2' });
    description = await stack.describe();
  });
  afterAll(() => stack.stop());

  it('serves the page and the API at one address', async () => {
    const page = await fetch(`${description.url}/search`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const api = await fetch(`${description.url}/api/v1/site`);
    expect(api.status).toBe(200);
  });

  it('answers an unknown address with the page and 404, and an unknown file without it', async () => {
    const page = await fetch(`${description.url}/no-such-page`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('<div id="root">');
    const file = await fetch(`${description.url}/assets/no-such-file.js`);
    expect(file.status).toBe(404);
    expect(await file.text()).not.toContain('<div id="root">');
  });

  it('keeps hashed files for ever and asks again for the page, with one header each', async () => {
    const page = await fetch(description.url);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    const asset = await fetch(description.url + script, { headers: { 'Accept-Encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect((await asset.text()).length).toBeGreaterThan(0);
  });

  it.each(['br', 'gzip', 'identity'])('serves the same script to a browser that takes %s', async (encoding) => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await fetch(description.url)).text())?.[1] ?? '';
    const plain = await (await fetch(description.url + script, { headers: { 'Accept-Encoding': 'identity' } })).text();
    const encoded = await fetch(description.url + script, { headers: { 'Accept-Encoding': encoding } });
    expect(await encoded.text()).toBe(plain);
  });

  it('says of a drawing which characters it is written in', async () => {
    const { headers } = await fetch(`${description.url}/favicon.svg`);
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  });

  it('sends a policy that allows no inline scripts, on pages and answers alike', async () => {
    for (const path of ['/', '/no-such-page', '/api/v1/site']) {
      const { headers } = await fetch(description.url + path);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self';.* base-uri 'none';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('strict-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
    const secure = await fetch(description.url, { headers: { 'X-Forwarded-Proto': 'https' } });
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('passes a sane request id on and replaces any other', async () => {
    const sane = await fetch(`${description.url}/api/v1/site`, { headers: { 'X-Request-Id': 'a-sane-id-1' } });
    expect(sane.headers.get('x-request-id')).toBe('a-sane-id-1');
    const odd = await fetch(`${description.url}/api/v1/site`, { headers: { 'X-Request-Id': '"<odd>"' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f]{32}$/);
  });

  it.each([
    ['a body over 11 MiB', 413, 'content-too-large', { method: 'POST', body: Buffer.alloc(12 * 1024 * 1024) }],
    ['headers over 16 KiB', 431, 'headers-too-large', { headers: { 'X-Large': 'a'.repeat(20_000) } }],
  ])('refuses %s with a problem', async (_what, status, code, request) => {
    const answer = await fetch(`${description.url}/api/v1/entries`, request).catch(() => undefined);
    // A server may end the connection of a client that is still sending.
    if (!answer) return;
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status, code });
  });

  it('does not show metrics to visitors', async () => {
    expect((await fetch(`${description.url}/metrics`)).status).toBe(404);
  });

  it('logs who asked, who was refused and whose password was wrong', async () => {
    const { username, password } = await adminCredentials(stack.folder);
    const ask = (given: string, id: string): Promise<Response> => {
      const headers = { Authorization: `Basic ${btoa(`${username}:${given}`)}`, 'X-Request-Id': id };
      return fetch(`${description.url}/api/v1/users/me`, { headers });
    };
    const { id: account } = (await (await ask(password, 'the-right-one')).json()) as { id: string };
    expect((await ask('not the password', 'the-wrong-one')).status).toBe(401);
    const [right, wrong, refused] = await until('their lines', 10_000, async () => {
      const lines = await apiLines(stack);
      const said = (id: string, msg: string) =>
        lines.find((line) => (line.req?.id ?? line.requestId) === id && line.msg === msg);
      const found = [
        said('the-right-one', 'GET 200'),
        said('the-wrong-one', 'a password was wrong'),
        said('the-wrong-one', 'GET 401'),
      ];
      return found.every(Boolean) ? found : undefined;
    });
    expect(right).toMatchObject({ level: 30, account });
    expect(wrong).toMatchObject({ level: 40, account });
    expect(refused).toMatchObject({ level: 40, problem: 'wrong-credentials' });
    expect(refused).not.toHaveProperty('account');
  });

  it('goes on when an API process is killed, and starts it again', async () => {
    const [killed = 0] = description.pids.api;
    process.kill(killed, 'SIGKILL');
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${description.url}/api/v1/site`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    const api = await until('the API process', 60_000, async () => {
      const pids = (await stack.describe()).pids.api;
      return pids.includes(killed) ? undefined : pids;
    });
    expect(api).toHaveLength(2);
  });

  it('refuses a second start on the same data', async () => {
    await expect(TemporaryStack.startOn(stack.folder, {})).rejects.toThrow('A stack already runs');
    expect((await fetch(`${description.url}/health/ready`)).status).toBe(200);
  });

  it('stops all of its processes when asked to', async () => {
    const { pids } = await stack.describe();
    await stack.stop();
    const ids = [pids.nginx, pids.mongod, pids.redis, pids.inbox, ...pids.api, ...pids.worker];
    expect(ids).not.toContain(undefined);
    const alive = await Promise.all(ids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
    expect(alive.join('')).toBe('');
  });
});

interface LogLine {
  level: number;
  msg: string;
  req?: { id: string };
  requestId?: string;
}

async function apiLines({ folder }: TemporaryStack): Promise<LogLine[]> {
  const logs = await Promise.all(['api-1', 'api-2'].map((name) => readFile(folder.at('logs', `${name}.log`), 'utf8')));
  const lines = logs.join('').split('\n');
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine);
}
