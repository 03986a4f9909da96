import { createServer } from 'node:net';

/** `preferred` if nothing listens on it on this machine's loopback address, else a port the system says is free. */
export async function freePort(preferred = 0): Promise<number> {
  return (await canListen(preferred)) ?? (await canListen(0)) ?? preferred;
}

/** Whether nothing listens on the port. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port)) !== undefined;
}

function canListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
