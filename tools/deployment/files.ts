import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { projectRoot } from '../project-root';

export const ROLES = ['api', 'worker', 'nginx'] as const;
export type Role = (typeof ROLES)[number];

export interface ComposeService {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  network_mode?: string;
  read_only?: boolean;
  cap_drop?: string[];
  depends_on?: Record<string, unknown>;
  healthcheck?: object;
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  volumes: Record<string, unknown>;
}

export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  spec?: Record<string, unknown>;
  data?: Record<string, string>;
}

/** One instruction of a Dockerfile: `CMD`, and what follows it with its lines joined. */
export interface Instruction {
  name: string;
  rest: string;
}

export function readText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** The documents of a YAML file, with anchors and merges resolved. Throws on a fault of the syntax. */
export function readYaml<T>(path: string): T[] {
  return parseAllDocuments(readText(path), { merge: true }).map((document) => {
    if (document.errors[0]) throw document.errors[0];
    return document.toJS() as T;
  });
}

export function instructionsOf(role: Role): Instruction[] {
  const lines = readText(`docker/${role}.Dockerfile`)
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '');
  return [...lines.matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name = '', rest = '']) => ({ name, rest }));
}

/** What a container of the image runs. */
export function commandOf(role: Role): string[] {
  const command = instructionsOf(role).findLast(({ name }) => name === 'CMD');
  return JSON.parse(command?.rest ?? '[]') as string[];
}

/** The variables that an image sets for its container. */
export function imageEnvironment(role: Role): Record<string, string> {
  const text = instructionsOf(role).flatMap(({ name, rest }) => (name === 'ENV' ? [rest] : []));
  const pairs = [...text.join(' ').matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)];
  return Object.fromEntries(pairs.map(([, name = '', quoted, plain]) => [name, quoted ?? plain ?? '']));
}
