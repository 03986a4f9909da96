import { storage } from 'nestjs-pino/storage';

/** The id of the request that is being answered, as its log lines have it; null outside of one. */
export function currentRequestId(): string | null {
  const bindings = storage.getStore()?.logger.bindings() as { req?: { id?: string } } | undefined;
  return bindings?.req?.id ?? null;
}
