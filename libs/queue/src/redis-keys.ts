/** Keys of counted views on their way to the database. All share a hash tag, so that one script may touch them in a cluster. */
export const viewKeys = {
  /** hash: a view target → how often it was seen since the last batch was taken */
  pending: '{views}:pending',
  /** set: ids of batches that were taken and not yet added up */
  batches: '{views}:batches',
  /** hash: one batch, as `pending` was when it was taken */
  batch: (id: string) => `{views}:batch:${id}`,
  /** mark of a delivery that has been counted, so that repeating it changes nothing */
  delivery: (id: string) => `{views}:delivery:${id}`,
};
