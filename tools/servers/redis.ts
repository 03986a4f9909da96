import { connect } from 'node:net';
import { once } from 'node:events';
import { until } from './until';

/** Arguments of a Redis or Valkey that listens on loopback only, writes every change to disk and evicts nothing. */
export function redisArguments(port: number, dataDirectory: string): string[] {
  return [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dataDirectory],
    ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''],
    ...['--maxmemory-policy', 'noeviction', '--daemonize', 'no'],
    // Its arguments tell whose it is, when a stack that was killed left it behind.
    ...['--set-proc-title', 'no'],
  ];
}

/** Connection string of the server on this port. */
export function redisUrl(port: number): string {
  return `redis://127.0.0.1:${port}`;
}

/** Waits until the server has loaded its data and answers. */
export async function answersPing(port: number): Promise<void> {
  await until('redis', 60_000, async () => ((await ping(port)) === '+PONG' ? true : undefined));
}

async function ping(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
  try {
    await once(socket, 'connect');
    socket.write('PING\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return answer.toString().trim();
  } finally {
    socket.destroy();
  }
}
