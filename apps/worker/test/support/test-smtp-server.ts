import { type AddressInfo, createServer } from 'node:net';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What the server does with a mail: takes it, answers with a code, never answers, or breaks the connection. */
export type Conduct = 'take' | 'stall' | 'drop' | { at: 'RCPT' | 'DATA'; code: number };

export interface ReceivedMail extends Pick<ParsedMail, 'subject' | 'text' | 'html' | 'headerLines'> {
  to: string;
  messageId: string;
}

/** A real mail server that can be told to behave badly. */
export class TestSmtpServer {
  readonly received: ReceivedMail[] = [];
  /** Attempts by recipient, whatever came of them. */
  readonly attempts = new Map<string, number>();
  private conduct: (to: string, attempt: number) => Conduct = () => 'take';
  private server: SMTPServer;

  private constructor(readonly port: number) {
    this.server = this.createServer();
  }

  /** Listens from now on. */
  static async start(): Promise<TestSmtpServer> {
    const server = new TestSmtpServer(await unusedPort());
    await server.listen();
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  behave(conduct: (to: string, attempt: number) => Conduct): void {
    this.conduct = conduct;
  }

  async listen(): Promise<void> {
    this.server = this.createServer();
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
  }

  /** Breaks every connection and refuses new ones. */
  async refuse(): Promise<void> {
    for (const connection of this.connections()) connection.close();
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  /** Mails to an address that were taken. */
  to(address: string): ReceivedMail[] {
    return this.received.filter(({ to }) => to === address);
  }

  private createServer(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const attempt = (this.attempts.get(address) ?? 0) + 1;
        this.attempts.set(address, attempt);
        const conduct = this.conduct(address, attempt);
        done(typeof conduct === 'object' && conduct.at === 'RCPT' ? answer(conduct.code) : undefined);
      },
      onData: (stream, session, done) => {
        buffer(stream).then((source) => this.take(source, session, done), done);
      },
    });
    server.on('error', () => undefined);
    return server;
  }

  private async take(source: Buffer, session: SMTPServerSession, done: (error?: Error) => void): Promise<void> {
    const to = session.envelope.rcptTo[0]?.address ?? '';
    const conduct = this.conduct(to, this.attempts.get(to) ?? 1);
    if (conduct === 'stall') return;
    if (conduct === 'drop')
      return this.connections()
        .find(({ id }) => id === session.id)
        ?.close();
    if (conduct !== 'take') {
      done(answer(conduct.code));
      return;
    }
    const { messageId = '', subject, text, html, headerLines } = await simpleParser(source);
    this.received.push({ to, messageId, subject, text, html, headerLines });
    done();
  }

  private connections(): { id: string; close(): void }[] {
    return [...(this.server as unknown as { connections: Set<{ id: string; close(): void }> }).connections];
  }
}

function answer(code: number): Error {
  return Object.assign(new Error(`answer of the test, ${code}`), { responseCode: code });
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
