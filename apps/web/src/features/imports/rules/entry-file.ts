/** The types by which the API tells the two kinds of file apart. */
export type EntryFileType = 'application/x-ndjson' | 'text/csv';

/** The most bytes that the API takes. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

const BY_EXTENSION: Readonly<Record<string, EntryFileType>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};

/** What file choosers offer. */
export const ENTRY_FILE_EXTENSIONS = Object.keys(BY_EXTENSION)
  .map((extension) => `.${extension}`)
  .join(',');

/** By the name of the file: browsers do not agree on the types of these. Null where it is none that can be imported. */
export function entryFileType(name: string): EntryFileType | null {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}
