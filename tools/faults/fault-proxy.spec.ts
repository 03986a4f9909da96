import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { FaultProxy } from './fault-proxy';

let echo: Server;
let proxy: FaultProxy;
let clients: Socket[];

beforeEach(async () => {
  echo = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  echo.listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await FaultProxy.before((echo.address() as AddressInfo).port);
  clients = [];
});
afterEach(async () => {
  for (const client of clients) client.destroy();
  await proxy.close();
  echo.close();
});

function join(): Socket {
  const client = connect(proxy.port, '127.0.0.1');
  client.on('error', () => undefined);
  clients.push(client);
  return client;
}

/** What comes back for a word; undefined when the connection ends instead. */
async function say(client: Socket, word: string): Promise<string | undefined> {
  const heard = once(client, 'data').then(
    ([chunk]) => String(chunk),
    () => undefined,
  );
  const ended = new Promise<undefined>((resolve) => client.once('close', () => resolve(undefined)));
  client.write(word);
  return Promise.race([heard, ended]);
}

it('passes on what is said, both ways', async () => {
  expect(await say(join(), 'hello')).toBe('hello');
});

it('takes longer while it is slow', async () => {
  const client = join();
  await say(client, 'hello');
  proxy.slowDown(50);
  const from = performance.now();
  expect(await say(client, 'again')).toBe('again');
  expect(performance.now() - from).toBeGreaterThan(90);
});

it('keeps back what is said while it is stalled, and passes it on afterwards', async () => {
  const client = join();
  await say(client, 'hello');
  proxy.stall();
  let heard = false;
  const answer = say(client, 'again').finally(() => (heard = true));
  expect(await say(await beside(), 'other')).toBe('other');
  expect(heard).toBe(false);
  proxy.heal();
  expect(await answer).toBe('again');
});

it('ends connections when it is cut, and takes new ones only once healed', async () => {
  const client = join();
  await say(client, 'hello');
  const closed = new Promise((resolve) => client.once('close', resolve));
  proxy.cut();
  await closed;
  expect(await say(join(), 'hello')).toBeUndefined();
  proxy.heal();
  expect(await say(join(), 'hello')).toBe('hello');
});

it.each(['halfOpen', 'loseAnswers'] as const)(
  'never answers on old connections after %s, but on new ones',
  async (how) => {
    const client = join();
    await say(client, 'hello');
    proxy[how]();
    let heard = false;
    const silent = say(client, 'again').finally(() => (heard = true));
    expect(await say(join(), 'hello')).toBe('hello');
    expect(heard).toBe(false);
    client.destroy();
    expect(await silent).toBeUndefined();
  },
);

it('ends lost connections, and no others, when it is told to', async () => {
  const lost = join();
  await say(lost, 'hello');
  proxy.halfOpen();
  const kept = join();
  await say(kept, 'hello');
  const closed = new Promise((resolve) => lost.once('close', resolve));
  proxy.endLost();
  await closed;
  expect(await say(kept, 'again')).toBe('again');
});

/** A connection that does not go through the proxy: what it hears has had the time to come through the other, too. */
async function beside(): Promise<Socket> {
  const client = connect((echo.address() as AddressInfo).port, '127.0.0.1');
  clients.push(client);
  await once(client, 'connect');
  return client;
}
