import { hash } from 'node:crypto';

/** A strong entity tag for a body that has none of its own, the same that `@fastify/etag` gives it. */
export function bodyTag(body: string): string {
  return `"${hash('sha1', body, 'base64')}"`;
}

/** A strong entity tag for a version of a resource. */
export function versionTag(id: string, version: number): string {
  return `"${id}-${version}"`;
}

/**
 * A strong entity tag for a version of a resource whose representation, given as it is written, also has what others decide,
 * such as names of the registry. As a precondition only id and version count.
 */
export function representationTag(id: string, version: number | string, representation: string): string {
  return `"${id}-${version}-${hash('sha1', representation, 'base64url').slice(0, 10)}"`;
}
