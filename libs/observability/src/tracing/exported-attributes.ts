import type { Attributes } from '@opentelemetry/api';

/** Client addresses, user agents, queries and the values of commands stay here; only this leaves the process. */
const EXPORTED = new Set([
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'url.path',
  'db.system',
  'db.system.name',
  'db.name',
  'db.namespace',
  'db.operation',
  'db.operation.name',
  'db.mongodb.collection',
  'db.collection.name',
  'error.type',
  'pkyx.request_id',
  'pkyx.mail_id',
  'pkyx.mail_template',
  'pkyx.outcome',
]);

/** Those attributes of a span that may be told to a collector of traces. */
export function exportedAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => EXPORTED.has(name)));
}
