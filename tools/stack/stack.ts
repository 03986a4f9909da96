import type { StackEnvironment } from '@pkyx/config';
import { buildServer, buildWeb, webRoot } from '../build/build';
import { sayAs } from '../say';
import { together } from '../together';
import { adminCredentials, serverSecrets } from './credentials';
import type { DataFolder } from './data-folder';
import { numbered, oneOrMore } from './parts';
import type { Parts } from './parts';
import { Ports } from './ports';
import { prepareDatabase } from './prepare';
import { serverArguments, serverScript } from './server-command';
import { startNginx, startServer } from './serving-parts';
import { Stores } from './stores';
import { writeStackFile } from './stack-file';
import type { StackDescription } from './stack-file';

interface Addresses {
  mongodbUri: string;
  redisUrl: string;
  inboxUrl: string;
  smtpUrl: string;
}

/** Everything `npm start` runs: data stores, inbox, API processes, worker and nginx. */
export class Stack {
  private description: StackDescription | undefined;

  constructor(
    private readonly folder: DataFolder,
    private readonly settings: StackEnvironment,
    private readonly parts: Parts,
  ) {
    parts.onChange(() => this.describe());
  }

  /** Brings all of it up and resolves to where it is reached. Throws a StackError when a part cannot start. */
  async start(): Promise<StackDescription> {
    const ports = await Ports.of(this.folder);
    const pagePort = await ports.takeForPage(this.settings.PKYX_PORT);
    const url = `http://127.0.0.1:${pagePort}`;
    if (pagePort !== (this.settings.PKYX_PORT ?? 8080)) sayAs('nginx')(`port 8080 is in use; the page is at ${url}`);

    const [{ environment, ...addresses }] = await together([this.startStores(url, ports), buildWeb(sayAs('build'))]);
    const { PKYX_API_PROCESSES: apis, PKYX_WORKER_PROCESSES: workers } = this.settings;
    const [apiPorts] = await together([
      this.startServers('api', numbered('api', apis), ports, environment),
      this.startServers('worker', oneOrMore('worker', workers), ports, environment),
    ]);
    await startNginx(this.parts, this.folder, { port: pagePort, apiPorts, webRoot });
    await ports.save();
    this.description = {
      url,
      apiUrls: apiPorts.map((port) => `http://127.0.0.1:${port}`),
      ...addresses,
      admin: await adminCredentials(this.folder),
      pids: this.parts.pids(),
    };
    await this.describe();
    return this.description;
  }

  /** Starts the data stores and the inbox, builds, and brings the database up to date. */
  async startStores(url: string, ports?: Ports): Promise<Addresses & { environment: NodeJS.ProcessEnv }> {
    ports ??= await Ports.of(this.folder);
    const stores = new Stores(this.folder, this.settings, this.parts, ports);
    const [mongodbUri, redisUrl, inbox, stamp] = await together([
      stores.startMongod(),
      stores.startRedis(),
      stores.startInbox(),
      buildServer(sayAs('build')),
    ]);
    await ports.save();
    const addresses = { mongodbUri, redisUrl, ...inbox };
    const environment = await this.environmentOfServers(url, addresses);
    // Somebody else may have changed a database that is not the stack's own.
    const keptStamp = this.settings.MONGODB_URI === undefined ? stamp : `${stamp} ${Date.now()}`;
    const admin = await adminCredentials(this.folder);
    const preparation = { environment, seed: this.settings.PKYX_SEED, admin, stamp: keptStamp };
    await prepareDatabase(this.folder, preparation, sayAs('database'));
    return { ...addresses, environment };
  }

  /** Starts processes of these names and resolves to their ports. */
  private async startServers(
    app: 'api' | 'worker',
    names: string[],
    ports: Ports,
    environment: NodeJS.ProcessEnv,
  ): Promise<number[]> {
    const taken: number[] = [];
    for (const name of names) taken.push(await ports.take(name));
    const plan = { arguments: serverArguments(app), environment, marker: serverScript(app) };
    await together(names.map((name, index) => startServer(this.parts, name, taken[index] ?? 0, plan)));
    return taken;
  }

  private async environmentOfServers(url: string, addresses: Addresses): Promise<NodeJS.ProcessEnv> {
    return {
      PKYX_WEB_ROOT: webRoot,
      ...(await serverSecrets(this.folder)),
      ...process.env,
      MONGODB_URI: addresses.mongodbUri,
      REDIS_URL: addresses.redisUrl,
      SMTP_URL: addresses.smtpUrl,
      PKYX_PUBLIC_URL: url,
      PKYX_API_HOST: '127.0.0.1',
    };
  }

  private async describe(): Promise<void> {
    if (!this.description) return;
    this.description = { ...this.description, pids: this.parts.pids() };
    await writeStackFile(this.folder, this.description);
  }
}
