import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../tools/servers/free-port';

/** An SMTP server that takes every mail and forgets it. */
export class NullMailServer {
  taken = 0;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(): Promise<NullMailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, _session, done) => {
        stream.resume().once('end', () => {
          mailServer.taken += 1;
          done();
        });
      },
    });
    const port = await freePort();
    const mailServer = new NullMailServer(server, `smtp://127.0.0.1:${port}`);
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return mailServer;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
