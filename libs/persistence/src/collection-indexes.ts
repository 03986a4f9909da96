import type { CreateIndexesOptions, IndexSpecification } from 'mongodb';

/** An index of a collection, with the query it is there for. */
export interface CollectionIndex {
  name: string;
  key: IndexSpecification;
  serves: string;
  options?: Omit<CreateIndexesOptions, 'name'>;
}
