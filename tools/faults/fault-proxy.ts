import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** One client, and the server on its behalf. */
interface Connection {
  client: Socket;
  server: Socket;
  /** Bytes vanish from here on, and nobody is told. */
  lost: { requests: boolean; answers: boolean };
}

/** A network that does what networks do: it stands between a server on this machine and those who use it. */
export class FaultProxy {
  private readonly connections = new Set<Connection>();
  private delayMs = 0;
  private refusing = false;
  private stalled: Promise<void> | undefined;
  private resume = (): void => undefined;

  private constructor(
    private readonly target: number,
    private readonly server: Server,
  ) {
    server.on('connection', (client: Socket) => this.join(client));
  }

  /** Listens on a free port of the loopback address for the server on port `target`. */
  static async before(target: number): Promise<FaultProxy> {
    const proxy = new FaultProxy(target, createServer({ noDelay: true }));
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Everything takes this many milliseconds longer, each way. */
  slowDown(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  /** Nothing gets through until the network is healed, and then all of it. */
  stall(): void {
    this.stalled ??= new Promise((resolve) => (this.resume = resolve));
  }

  /** Ends all connections and takes no new ones. */
  cut(): void {
    this.refusing = true;
    for (const connection of this.connections) end(connection);
  }

  /** What is connected now never hears of the other side again, nor that it is gone; new connections work. */
  halfOpen(): void {
    for (const { lost } of this.connections) lost.requests = lost.answers = true;
  }

  /** Requests get through, their answers vanish; new connections work. */
  loseAnswers(): void {
    for (const { lost } of this.connections) lost.answers = true;
  }

  /** Ends the connections that lead nowhere: a network that lost them tells so in the end. */
  endLost(): void {
    for (const connection of this.connections) if (connection.lost.answers) end(connection);
  }

  /** Works again. What was lost stays lost. */
  heal(): void {
    this.delayMs = 0;
    this.refusing = false;
    this.resume();
    this.stalled = undefined;
  }

  async close(): Promise<void> {
    this.heal();
    this.server.close();
    for (const connection of this.connections) end(connection);
    await once(this.server, 'close');
  }

  private join(client: Socket): void {
    if (this.refusing) return void client.resetAndDestroy();
    const server = connect({ port: this.target, host: '127.0.0.1', noDelay: true });
    const connection: Connection = { client, server, lost: { requests: false, answers: false } };
    this.connections.add(connection);
    client.pipe(this.passing(() => connection.lost.requests)).pipe(server);
    server.pipe(this.passing(() => connection.lost.answers)).pipe(client);
    for (const socket of [client, server]) {
      socket.on('error', () => this.part(connection, socket));
      socket.on('close', () => this.part(connection, socket));
    }
  }

  /** The end of one side is the other's; across a lost connection not even that is heard, save from the client. */
  private part(connection: Connection, socket: Socket): void {
    if (connection.lost.answers && socket === connection.server) return;
    this.connections.delete(connection);
    end(connection);
  }

  /** Passes on, in order, what comes in: late while slow, later while stalled, never once lost. */
  private passing(isLost: () => boolean): Transform {
    return new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.travel().then(() => (isLost() ? done() : done(null, chunk)), done);
      },
      final: (done) => {
        if (!isLost()) done();
      },
    });
  }

  private async travel(): Promise<void> {
    if (this.delayMs > 0) await pause(this.delayMs);
    await this.stalled;
  }
}

/** Not by `resetAndDestroy`: it waits for what is still to be written, to a process that is held for ever. */
function end({ client, server }: Connection): void {
  client.destroy();
  server.destroy();
}
