import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { fileTypeOf, type RequestBody, type Schema, type Schemas, sampleBody } from './postman-body';
import { waysToSignIn } from './postman-sign-in';
import { script } from './postman-steps';
import { writing, WRITING_VARIABLES } from './postman-writing';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

interface Operation {
  summary?: string;
  description?: string;
  tags?: string[];
  security?: object[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, unknown>;
}

interface OpenApi {
  info: { title: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Schemas };
}

/** What parameters stand for, by the segment before them. Sign-in finds out the user name and the avatar. */
const VARIABLE_BY_SEGMENT: Record<string, string> = {
  'api-tokens': 'apiToken',
  attributes: 'attribute',
  avatars: 'avatar',
  comments: 'comment',
  entries: 'entry',
  images: 'image',
  imports: 'import',
  merges: 'merge',
  proposals: 'proposal',
  registrations: 'registration',
  revisions: 'revision',
  sessions: 'session',
  types: 'type',
  users: 'username',
};

const SAMPLES: Record<string, string> = {
  attribute: 'area',
  entries: '中国,美国',
  entry: '中国',
  revision: '1',
  type: 'country',
};

/** `entryTag` is kept by the folder that writes an entry; a key for each request is one that Postman makes up. */
const HEADER_SAMPLES: Record<string, string> = { 'If-Match': '{{entryTag}}', 'Idempotency-Key': '{{$guid}}' };

const variables = [
  ...new Set([...Object.values(VARIABLE_BY_SEGMENT), ...Object.keys(SAMPLES), ...WRITING_VARIABLES]),
].sort();

/** A file below `docs/postman` and what has to be in it. */
export interface PostmanFile {
  path: string;
  text: string;
}

/** The collection, made from `docs/openapi.json`, and its environment. */
export async function postmanFiles(): Promise<PostmanFile[]> {
  const api = JSON.parse(await readFile(join(projectRoot, 'docs/openapi.json'), 'utf8')) as OpenApi;
  return [
    file('pkyx.postman_collection.json', collectionOf(api)),
    file('pkyx.postman_environment.json', {
      name: 'pkyx',
      values: [
        { key: 'baseUrl', value: 'http://127.0.0.1:8080', type: 'default', enabled: true },
        { key: 'email', value: '', type: 'default', enabled: true },
        { key: 'password', value: '', type: 'secret', enabled: true },
        { key: 'token', value: '', type: 'secret', enabled: true },
      ],
      _postman_variable_scope: 'environment',
    }),
  ];
}

function file(name: string, content: object): PostmanFile {
  return { path: join(projectRoot, 'docs/postman', name), text: `${JSON.stringify(content, null, 2)}\n` };
}

/** A folder for each tag, a request for each operation. */
function collectionOf(api: OpenApi): object {
  const folders = new Map<string, object[]>();
  for (const [path, operations] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const tag = operation.tags?.[0] ?? 'other';
      folders.set(tag, [...(folders.get(tag) ?? []), itemOf(api, method.toUpperCase(), path, operation)]);
    }
  }
  const tags = [...folders.keys()].sort();
  return {
    info: {
      name: api.info.title,
      description: api.info.description,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    event: [
      script('prerequest', [
        'const day = 24 * 60 * 60 * 1000;',
        "pm.variables.set('yesterday', new Date(Date.now() - day).toISOString());",
        "pm.variables.set('tomorrow', new Date(Date.now() + day).toISOString());",
      ]),
    ],
    variable: variables.map((key) => ({ key, value: SAMPLES[key] ?? '' })),
    item: [waysToSignIn, writing, ...tags.map((name) => ({ name, item: folders.get(name) }))],
  };
}

function itemOf(api: OpenApi, method: string, path: string, operation: Operation): object {
  const isPublic = operation.security?.some((requirement) => Object.keys(requirement).length === 0);
  const promised = Object.keys(operation.responses).filter((status) => Number(status) < 500);
  return {
    name: operation.summary ?? `${method} ${path}`,
    event: [
      script('test', [
        `pm.test('answers as documented', () => pm.expect([${promised.join(', ')}]).to.include(pm.response.code));`,
      ]),
    ],
    request: {
      method,
      ...(isPublic ? { auth: { type: 'noauth' } } : {}),
      header: headersOf(operation),
      url: urlOf(path, operation.parameters ?? []),
      ...(operation.requestBody ? { body: sampleBody(operation.requestBody, api.components.schemas) } : {}),
      ...(operation.description ? { description: operation.description } : {}),
    },
  };
}

/** What the request has to carry, and switched off what it may; a file that is sent as it is says what it is. */
function headersOf({ parameters = [], requestBody }: Operation): object[] {
  const headers = parameters.filter((parameter) => parameter.in === 'header').map(headerOf);
  const type = requestBody && fileTypeOf(requestBody);
  return type ? [...headers, { key: 'Content-Type', value: type }] : headers;
}

function headerOf({ name, required, description = '' }: Parameter) {
  return { key: name, value: HEADER_SAMPLES[name] ?? '', description, ...(required ? {} : { disabled: true }) };
}

function urlOf(path: string, parameters: Parameter[]): object {
  const segments = path.slice(1).split('/');
  const inPath = segments.map((segment) => segment.replace(/^\{(.*)\}$/, ':$1'));
  const query = parameters.filter((parameter) => parameter.in === 'query').map(queryParameter);
  const asked = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  return {
    raw: ['{{baseUrl}}', ...inPath].join('/') + (asked.length > 0 ? `?${asked.join('&')}` : ''),
    host: ['{{baseUrl}}'],
    path: inPath,
    ...(query.length > 0 ? { query } : {}),
    variable: inPath.flatMap((segment, index) => {
      if (!segment.startsWith(':')) return [];
      const key = segment.slice(1);
      const choices = parameters.find(({ name }) => name === key)?.schema?.enum;
      const variable = VARIABLE_BY_SEGMENT[segments[index - 1] ?? ''] ?? key;
      return [{ key, value: choices ? String(choices.at(-1)) : `{{${variable}}}` }];
    }),
  };
}

function queryParameter({ name, required, description = '', schema }: Parameter) {
  const isMap = schema?.type === 'object';
  const past = schema?.format === 'date-time' ? '{{yesterday}}' : '';
  const value = name in SAMPLES ? `{{${name}}}` : String(schema?.example ?? schema?.enum?.[0] ?? past);
  return { key: isMap ? `${name}.{{attribute}}` : name, value, description, ...(required ? {} : { disabled: true }) };
}
