import type { CollectionIndex } from '../collection-indexes';

/** The two indexes that the GridFS specification asks for. */
export const gridFileIndexes: CollectionIndex[] = [
  { name: 'filename_1_uploadDate_1', key: { filename: 1, uploadDate: 1 }, serves: 'a file by name' },
];

export const gridChunkIndexes: CollectionIndex[] = [
  {
    name: 'files_id_1_n_1',
    key: { files_id: 1, n: 1 },
    serves: 'the chunks of a file in order; none twice',
    options: { unique: true },
  },
];
