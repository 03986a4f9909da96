import { freePort, isFree } from '../servers/free-port';
import { StackError } from '../stack-error';
import type { DataFolder } from './data-folder';

const file = 'ports.json';
const pagePort = 8080;

/** Hands out free ports; a part that had a port before gets it again if it can, so that addresses last. */
export class Ports {
  private readonly given = new Set<number>();

  private constructor(
    private readonly folder: DataFolder,
    private readonly known: Record<string, number>,
  ) {}

  static async of(folder: DataFolder): Promise<Ports> {
    return new Ports(folder, (await folder.read<Record<string, number>>(file)) ?? {});
  }

  /** A free port for a part of the stack. */
  async take(part: string, preferred = this.known[part]): Promise<number> {
    let port = await freePort(preferred !== undefined && !this.given.has(preferred) ? preferred : 0);
    while (this.given.has(port)) port = await freePort();
    this.given.add(port);
    this.known[part] = port;
    return port;
  }

  /** The port asked for, which must be free; without one, the usual port of the page if it is. */
  async takeForPage(asked: number | undefined): Promise<number> {
    if (asked === undefined) return this.take('page', pagePort);
    if (await isFree(asked)) return this.take('page', asked);
    throw new StackError(`Port ${asked} is in use. Choose another with PKYX_PORT, or leave it out to get a free one.`);
  }

  /** Remembers what was handed out. */
  async save(): Promise<void> {
    await this.folder.write(file, this.known);
  }
}
