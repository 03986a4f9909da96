import { connect } from 'node:net';
import type { Socket } from 'node:net';

const host = 'Host: pkyx.localhost';
/** What a client begins and never ends: its headers, its body, or taking the answers. */
const beginnings = [
  `GET /api/v1/entries HTTP/1.1\r\n${host}\r\nX-Slow: `,
  `POST /api/v1/entries HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n{"title":`,
  `GET /api/v1/units HTTP/1.1\r\n${host}\r\n\r\n`.repeat(20),
];

/** Opens connections that are never finished; call the result to end them. */
export function stallClients(port: number, count: number): () => void {
  const sockets = Array.from({ length: count }, (_, index): Socket => {
    const socket = connect(port, '127.0.0.1');
    // The server may have enough of it first.
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(beginnings[index % beginnings.length] ?? '');
    return socket;
  });
  return () => sockets.forEach((socket) => socket.destroy());
}
