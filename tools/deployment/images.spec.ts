import { relative } from 'node:path';
import { environmentSchema } from '@pkyx/config';
import { validate } from 'dockerfile-utils';
import { projectRoot } from '../project-root';
import { redisArguments } from '../servers/redis';
import { nginxArguments } from '../stack/nginx-configuration';
import { serverArguments } from '../stack/server-command';
import { commandOf, imageEnvironment, instructionsOf, readText, readYaml, ROLES } from './files';
import type { ComposeFile } from './files';

const settings = Object.keys(environmentSchema.shape);
/** Read by the template of nginx's configuration, or by the image it comes from. */
const nginxSetting = /^(PKYX_NGINX_[A-Z_]+|NGINX_ENVSUBST_(OUTPUT_DIR|FILTER))$/;
const setting = (name: string): boolean => settings.includes(name) || nginxSetting.test(name);

const insideRoot = (argument: string): string =>
  argument.startsWith(projectRoot) ? relative(projectRoot, argument) : argument;

describe.each(ROLES)('the image of %s', (role) => {
  const instructions = instructionsOf(role);
  const last = (name: string): string => instructions.findLast((each) => each.name === name)?.rest ?? '';

  it('is what Docker’s own rules allow', () => {
    expect(validate(readText(`docker/${role}.Dockerfile`)).map(({ message }) => message)).toEqual([]);
  });

  it('starts from bases of a named version, and is built apart from what it ships', () => {
    const bases = instructions.filter(({ name }) => name === 'FROM').map(({ rest }) => rest);
    expect(bases.length).toBeGreaterThan(1);
    for (const base of bases) expect(base).toMatch(/^[\w./]+:\d+\.\d+(-[\w.-]+)?( AS \w+)?$/);
  });

  it('builds as the others do, so that it is built once', () => {
    const stages = ROLES.map((each) => /^FROM.* AS build\n[^]*?\n\n/m.exec(readText(`docker/${each}.Dockerfile`))?.[0]);
    expect(new Set(stages).size).toBe(1);
  });

  it('runs as nobody special and says when it is not well', () => {
    expect(last('USER')).toMatch(/^(node|nginx)$/);
    expect(last('HEALTHCHECK')).toContain('CMD [');
  });

  it('holds no secrets, and sets only what is read', () => {
    const names = Object.keys(imageEnvironment(role));
    expect(names.filter((name) => !setting(name))).toEqual([]);
    expect(names.filter((name) => /SECRET|PASSWORD|TOKEN|KEY|_URI|_URL/.test(name))).toEqual([]);
    expect(instructions.filter(({ name }) => name === 'ARG')).toEqual([]);
  });
});

describe('what runs in the images', () => {
  it.each(['api', 'worker'] as const)('is for %s what the local stack runs', (app) => {
    expect(commandOf(app)).toEqual(['node', ...serverArguments(app).map(insideRoot)]);
  });

  it('is for nginx what the local stack runs, but for where faults are told', () => {
    const folder = imageEnvironment('nginx')['PKYX_NGINX_RUNTIME'] ?? '';
    expect(commandOf('nginx')).toEqual([
      'nginx',
      ...nginxArguments(`${folder}/nginx.conf`).slice(0, -1),
      '/dev/stderr',
    ]);
  });

  it('gives nginx’s template all it asks for', () => {
    const asked = readText('nginx/nginx.conf.template').match(/PKYX_NGINX_[A-Z]+(_[A-Z]+)*(?=\})/g) ?? [];
    expect(Object.keys(imageEnvironment('nginx'))).toEqual(expect.arrayContaining([...new Set(asked)]));
  });
});

describe.each(['docker/compose.yaml', 'docker/compose.scaled.yaml'])('%s', (path) => {
  const [{ services, volumes } = { services: {}, volumes: {} }] = readYaml<ComposeFile>(path);
  const all = Object.entries(services);

  it('names services, volumes and Dockerfiles that are there', () => {
    const needed = all.flatMap(([, { depends_on, network_mode }]) => [
      ...Object.keys(depends_on ?? {}),
      ...(network_mode ? [network_mode.replace('service:', '')] : []),
    ]);
    expect(Object.keys(services)).toEqual(expect.arrayContaining(needed));
    const mounted = all.flatMap(([, service]) => (service.volumes ?? []).map((volume) => volume.split(':')[0]));
    expect(new Set(mounted)).toEqual(new Set(Object.keys(volumes)));
    for (const { build } of Object.values(services)) if (build) expect(readText(build.dockerfile)).toContain('FROM');
  });

  it('pins the images that come from elsewhere', () => {
    const images = all.flatMap(([, { image }]) => (image === undefined ? [] : [image]));
    for (const image of images) expect(image).toMatch(/^[\w./]+:\d+\.\d+(-\w+)?$/);
  });

  it('sets only what is read, and keeps secrets out of the file', () => {
    const own = /^MONGODB_(KEY|NODES|OPERATOR_PASSWORD|SERVERS_PASSWORD)$/;
    const variables = all.flatMap(([, { environment }]) => Object.entries(environment ?? {}));
    expect(variables.map(([name]) => name).filter((name) => !setting(name) && !own.test(name))).toEqual([]);
    for (const [name, value] of variables) if (/SECRET|PASSWORD|KEY/.test(name)) expect(value).toMatch(/^\$\{\w+:\?/);
  });

  it('runs pkyx’s own containers with a file system that cannot be written and no rights', () => {
    for (const [, { build, read_only, cap_drop }] of all) {
      if (build) expect([read_only, cap_drop]).toEqual([true, ['ALL']]);
    }
  });

  it('has Redis write as the local stack’s does', () => {
    const local = redisArguments(0, '').join(' ');
    const command = services['redis']?.command?.slice(1).join(' ') ?? '';
    for (const option of command.split(/(?=--)/)) expect(local).toContain(option.trim());
  });
});

it('the scaled file has three nodes with a key, and forms the set as the local stack does', () => {
  const services = readYaml<ComposeFile>('docker/compose.scaled.yaml')[0]?.services ?? {};
  const nodes = Object.keys(services).filter((name) => name.startsWith('mongod-'));
  expect(nodes).toHaveLength(3);
  for (const node of nodes) expect(services[node]?.command?.join(' ')).toMatch(/--replSet pkyx .*--keyFile/);
  expect(services['replica-set']?.command).toEqual(['node', 'docker/form-replica-set.mjs']);
  expect(services['replica-set']?.environment?.['MONGODB_NODES']).toBe(nodes.map((node) => `${node}:27017`).join(','));
});
