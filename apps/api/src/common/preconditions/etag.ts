import { hash } from 'node:crypto';

/** What is between the quotes of the strong entity tag of a body that has none of its own. */
export function bodyHash(body: string | Buffer): string {
  return hash('sha1', body, 'base64');
}

/** A strong entity tag for a version of a resource. */
export function versionTag(id: string, version: number): string {
  return `"${id}-${version}"`;
}

/**
 * A strong entity tag for a version of a resource whose representation, given as it is written, also has what others decide,
 * such as names of the registry. As a precondition only id and version count.
 */
export function representationTag(id: string, version: number | string, representation: string | Buffer): string {
  return `"${id}-${version}-${hash('sha1', representation, 'base64url').slice(0, 10)}"`;
}
