import { createHash } from 'node:crypto';

/** A strong entity tag for a version of a resource. */
export function versionTag(id: string, version: number): string {
  return `"${id}-${version}"`;
}

/** A strong entity tag made from the bytes of an answer, for what has no version of its own. */
export function contentTag(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether an `If-None-Match` header names the tag (weak comparison, as RFC 9110 wants for GET). */
export function noneMatch(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const plain = tag.replace(/^W\//, '');
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === plain);
}
