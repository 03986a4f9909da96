import { createHash } from 'node:crypto';

/** A strong entity tag for a body that has none of its own, the same that `@fastify/etag` gives it. */
export function bodyTag(body: string): string {
  return `"${createHash('sha1').update(body).digest('base64')}"`;
}

/** A strong entity tag for a version of a resource. */
export function versionTag(id: string, version: number): string {
  return `"${id}-${version}"`;
}

/**
 * A strong entity tag for a version of a resource whose representation also has what others decide, such as names of the
 * registry. As a precondition only id and version count.
 */
export function representationTag(id: string, version: number | string, representation: object): string {
  const digest = createHash('sha1').update(JSON.stringify(representation)).digest('base64url').slice(0, 10);
  return `"${id}-${version}-${digest}"`;
}
