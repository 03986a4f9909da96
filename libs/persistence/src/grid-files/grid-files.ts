import { type ClientSession, type Connection, mongo, Types } from 'mongoose';

/** Of the GridFS specification. */
const CHUNK_BYTES = 255 * 1024;

export interface GridFile {
  name: string;
  body: Buffer;
}

interface FileDocument {
  _id: Types.ObjectId;
  filename: string;
  length: number;
  chunkSize: number;
  uploadDate: Date;
}

interface ChunkDocument {
  files_id: Types.ObjectId;
  n: number;
  data: mongo.Binary;
}

/**
 * Small files in a GridFS bucket, in the format of the GridFS specification: any GridFS client can read them. They are
 * written and deleted inside the caller's transaction, which the driver's own GridFSBucket cannot do, so that a file is
 * never there without the document that refers to it. A file's name is the caller's to keep unique.
 */
export class GridFiles {
  private readonly files: mongo.Collection<FileDocument>;
  private readonly chunks: mongo.Collection<ChunkDocument>;

  constructor(connection: Connection, bucket: string) {
    const database = connection.getClient().db(connection.name);
    this.files = database.collection(`${bucket}.files`);
    this.chunks = database.collection(`${bucket}.chunks`);
  }

  /** The whole file; null when there is none. Two commands. */
  async read(name: string): Promise<Buffer | null> {
    const file = await this.files.findOne({ filename: name }, { projection: { length: 1 } });
    if (!file) return null;
    const chunks = await this.chunks.find({ files_id: file._id }).sort({ n: 1 }).toArray();
    const body = Buffer.concat(chunks.map(({ data }) => data.value()));
    // Deleted between the two commands.
    return body.length === file.length ? body : null;
  }

  async insert(files: readonly GridFile[], session: ClientSession): Promise<void> {
    const uploadDate = new Date();
    const stored = files.map(({ name, body }) => ({ _id: new Types.ObjectId(), name, body }));
    await this.chunks.insertMany(
      stored.flatMap(({ _id, body }) => chunksOf(_id, body)),
      { session },
    );
    await this.files.insertMany(
      stored.map(({ _id, name, body }) => ({
        _id,
        filename: name,
        length: body.length,
        chunkSize: CHUNK_BYTES,
        uploadDate,
      })),
      { session },
    );
  }

  /** Deletes those of the files that are there. */
  async delete(names: readonly string[], session: ClientSession): Promise<void> {
    const files = await this.files
      .find({ filename: { $in: [...names] } }, { projection: { _id: 1 }, session })
      .toArray();
    const ids = files.map(({ _id }) => _id);
    await this.files.deleteMany({ _id: { $in: ids } }, { session });
    await this.chunks.deleteMany({ files_id: { $in: ids } }, { session });
  }
}

function chunksOf(file: Types.ObjectId, body: Buffer): ChunkDocument[] {
  return Array.from({ length: Math.ceil(body.length / CHUNK_BYTES) }, (_, n) => ({
    files_id: file,
    n,
    data: new mongo.Binary(body.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES)),
  }));
}
