import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { TypesService } from '../../types/types.service';
import { CSV_HEADER, csvLinesOf } from '../format/csv-lines';
import type { FileEntry } from '../format/file-entry';
import { ExportService } from './export.service';

interface Format {
  extension: string;
  mediaType: string;
  head: string;
  write: (entry: FileEntry) => string;
}

const NDJSON: Format = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  head: '',
  write: (entry) => `${JSON.stringify(entry)}\n`,
};
const CSV: Format = { extension: 'csv', mediaType: 'text/csv; charset=utf-8', head: CSV_HEADER, write: csvLinesOf };

/** Writes exports while they are read: no faster than the client takes them, and never more than a few entries in memory. */
@Injectable()
export class ExportFilesService {
  constructor(
    private readonly exports: ExportService,
    private readonly types: TypesService,
  ) {}

  /** 404 when there is no such type. */
  ndjson(type: string | undefined): Promise<StreamableFile> {
    return this.file(NDJSON, type);
  }

  /** 404 when there is no such type. */
  csv(type: string | undefined): Promise<StreamableFile> {
    return this.file(CSV, type);
  }

  private async file(format: Format, type: string | undefined): Promise<StreamableFile> {
    const known = type === undefined ? undefined : (await this.types.get(type)).slug;
    const text = this.text(format, known);
    // Whether the database answers is known before the status is sent.
    const first = await text.next();
    const stream = Readable.from(first.done ? [] : resumed(first.value, text), { objectMode: false });
    const name = ['pkyx', known ?? 'entries'].join('-');
    return new StreamableFile(stream, {
      type: format.mediaType,
      disposition: `attachment; filename="pkyx.${format.extension}"; filename*=UTF-8''${encodeURIComponent(name)}.${format.extension}`,
    });
  }

  private async *text({ head, write }: Format, type: string | undefined): AsyncGenerator<string, void> {
    yield head;
    for await (const entries of this.exports.batches(type)) yield entries.map(write).join('');
  }
}

async function* resumed(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
