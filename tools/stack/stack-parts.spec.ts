import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backOffMs } from './back-off';
import { adminCredentials } from './credentials';
import { DataFolder } from './data-folder';
import { render } from './nginx-configuration';
import { Ports } from './ports';
import { readStackFile, writeStackFile } from './stack-file';

let folder: DataFolder;
beforeEach(async () => {
  folder = new DataFolder(await mkdtemp(join(tmpdir(), 'pkyx-parts-')));
});
afterEach(() => rm(folder.path, { recursive: true }));

describe('the pause before a restart', () => {
  it.each([
    [1, 500],
    [2, 1_000],
    [4, 4_000],
    [5, 5_000],
    [40, 5_000],
  ])('after failure %i is %i ms', (failures, milliseconds) => {
    expect(backOffMs(failures)).toBe(milliseconds);
  });
});

describe('ports', () => {
  it('are never handed out twice', async () => {
    const ports = await Ports.of(folder);
    const taken = [await ports.take('a'), await ports.take('b'), await ports.take('c')];
    expect(new Set(taken).size).toBe(3);
  });

  it('stay the same from one start to the next', async () => {
    const first = await Ports.of(folder);
    const port = await first.take('mongod');
    await first.save();
    expect(await (await Ports.of(folder)).take('mongod')).toBe(port);
  });

  it('avoid one that is in use, and say so when it was asked for', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ports = await Ports.of(folder);
    expect(await ports.take('redis', port)).not.toBe(port);
    await expect(ports.takeForPage(port)).rejects.toThrow(`Port ${port} is in use`);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('files of the data folder', () => {
  it('are for their owner only', async () => {
    await folder.open();
    await adminCredentials(folder);
    expect((await stat(folder.path)).mode & 0o777).toBe(0o700);
    expect((await stat(folder.at('admin.json'))).mode & 0o777).toBe(0o600);
  });

  it('keep the admin’s password from one start to the next', async () => {
    const made = await adminCredentials(folder);
    expect(made.password.length).toBeGreaterThanOrEqual(20);
    expect(await adminCredentials(folder)).toEqual(made);
  });

  it('describe a running stack, and nothing when there is none', async () => {
    expect(await readStackFile(folder)).toBeUndefined();
    const description = {
      url: 'http://127.0.0.1:8080',
      apiUrls: [],
      inboxUrl: '',
      smtpUrl: '',
      mongodbUri: '',
      redisUrl: '',
      admin: await adminCredentials(folder),
      pids: { api: [1, 2], worker: [3] },
    };
    await writeStackFile(folder, description);
    expect(await readStackFile(folder)).toEqual(description);
  });
});

describe('nginx’s template', () => {
  it('gets its own variables and keeps nginx’s', () => {
    expect(render('listen ${PKYX_NGINX_LISTEN}; $uri ${HOME}', { PKYX_NGINX_LISTEN: '8080' })).toBe(
      'listen 8080; $uri ${HOME}',
    );
  });

  it('is refused when a value is missing', () => {
    expect(() => render('${PKYX_NGINX_LISTEN}', {})).toThrow('PKYX_NGINX_LISTEN');
  });
});
