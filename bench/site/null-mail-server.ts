import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../../tools/servers/free-port';

const END_OF_MAIL = '\r\n.\r\n';

/** An SMTP server that takes every mail and forgets it. It does as little as it can: it must not be what is measured. */
export class NullMailServer {
  taken = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    server.on('connection', (socket) => this.serve(socket));
  }

  static async start(): Promise<NullMailServer> {
    const port = await freePort();
    const mailServer = new NullMailServer(createServer({ noDelay: true }), `smtp://127.0.0.1:${port}`);
    await once(mailServer.server.listen(port, '127.0.0.1'), 'listening');
    return mailServer;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let text = '';
    let inMail = false;
    const answer = (): string => {
      const mark = inMail ? END_OF_MAIL : '\r\n';
      const end = text.indexOf(mark);
      if (end < 0) return '';
      const line = text.slice(0, end);
      text = text.slice(end + mark.length);
      if (inMail) {
        this.taken += 1;
        inMail = false;
        return '250 OK\r\n';
      }
      inMail = line.toUpperCase() === 'DATA';
      return reply(line);
    };
    socket.write('220 null ESMTP\r\n');
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
      let answers = '';
      for (let next = answer(); next !== ''; next = answer()) answers += next;
      if (answers.startsWith('221')) socket.end(answers);
      else if (answers !== '') socket.write(answers);
    });
  }
}

function reply(line: string): string {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === 'EHLO') return '250-null\r\n250-PIPELINING\r\n250 8BITMIME\r\n';
  if (verb === 'DATA') return '354 Go on\r\n';
  return verb === 'QUIT' ? '221 Bye\r\n' : '250 OK\r\n';
}
