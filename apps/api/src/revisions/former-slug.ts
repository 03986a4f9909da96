import type { EntryRecord } from '@pkyx/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The part of an address that names the entry. */
const ENTRY = /^(\/api\/v1\/entries\/)[^/?]+/;

/**
 * Sends a request that named an entry by neither its slug nor its id to the address with its slug, and says whether it did.
 */
export function redirectFormerSlug(
  entry: Pick<EntryRecord, '_id' | 'slug'>,
  reference: string,
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  if (entry.slug === reference || entry._id.toHexString() === reference) return false;
  const location = request.url.replace(ENTRY, (_, start: string) => start + encodeURIComponent(entry.slug));
  void reply.code(308).header('Location', location);
  return true;
}
