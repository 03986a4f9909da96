import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ImportChunkRecord, ModelName } from '@pkyx/persistence';
import type { Model, Types } from 'mongoose';
import { importEmpty, importIncomplete, importTooLarge, MOST_IMPORT_BYTES } from './import-problems';

const CHUNK_BYTES = 512 * 1024;

/** Keeps the files of imports in the database, where any process can go on with them; never a whole one in memory. */
@Injectable()
export class ImportFilesService {
  constructor(@InjectModel(ModelName.ImportChunk) private readonly chunks: Model<ImportChunkRecord>) {}

  /** Throws a problem when the file is empty, too large or broken off; nothing of it stays then. */
  async store(id: Types.ObjectId, file: Readable, expiresAt: Date): Promise<void> {
    try {
      let n = 0;
      for await (const data of partsOf(file)) await this.chunks.create([{ import: id, n: n++, data, expiresAt }]);
      if (n === 0) throw importEmpty();
    } catch (error) {
      await this.delete(id);
      throw error;
    }
  }

  async *read(id: Types.ObjectId): AsyncGenerator<Buffer> {
    const found = this.chunks.find({ import: id }, { _id: 0, data: 1 }).sort({ n: 1 }).batchSize(4);
    for await (const { data } of found.cursor()) yield data;
  }

  async delete(id: Types.ObjectId): Promise<void> {
    await this.chunks.deleteMany({ import: id });
  }
}

async function* partsOf(file: Readable): AsyncGenerator<Buffer> {
  let [parts, held, total]: [Buffer[], number, number] = [[], 0, 0];
  for await (const part of received(file)) {
    total += part.length;
    if (total > MOST_IMPORT_BYTES) throw importTooLarge();
    parts.push(part);
    held += part.length;
    if (held >= CHUNK_BYTES) {
      yield Buffer.concat(parts);
      [parts, held] = [[], 0];
    }
  }
  if (held > 0) yield Buffer.concat(parts);
}

/** Throws a problem when the client breaks off. */
async function* received(file: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const part of file.iterator({ destroyOnReturn: false })) yield part as Buffer;
  } catch {
    throw importIncomplete();
  }
}
