import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { type ImageRecord, ModelName } from '@pkyx/persistence';
import { type Connection, type Model, mongo } from 'mongoose';
import { notFound } from '../common/problem/problem';
import { encodeImage, type EncodedImage, imageHash, type ImageSize, openTrustedDrawing } from './image-encoder';

/** Keeps pictures in GridFS, one file a size, named by what they are made from. */
@Injectable()
export class ImagesService {
  private readonly bucket: mongo.GridFSBucket;

  constructor(
    @InjectConnection() connection: Connection,
    @InjectModel(ModelName.Image) private readonly images: Model<ImageRecord>,
  ) {
    this.bucket = new mongo.GridFSBucket(connection.getClient().db(connection.name), { bucketName: 'images' });
  }

  /** Stores a drawing that comes with the product; one that is there already is not encoded again. Returns its address. */
  async storeTrustedDrawing(svg: Buffer): Promise<string> {
    const hash = imageHash(svg);
    if (!(await this.images.exists({ _id: hash }))) await this.store(await encodeImage(svg, openTrustedDrawing(svg)));
    return imageUrl(hash, 480);
  }

  /** The bytes of one size. */
  async open(hash: string, size: ImageSize): Promise<{ body: Readable; length: number }> {
    const [file] = await this.bucket.find({ filename: fileName(hash, size) }, { limit: 1 }).toArray();
    if (!file) throw notFound({ zh: '图片', en: 'image' }, hash);
    return { body: this.bucket.openDownloadStream(file._id), length: file.length };
  }

  /** The record is written last: a picture without one is not there, and storing it again makes it whole. */
  private async store({ hash, width, height, files }: EncodedImage): Promise<void> {
    for (const { size, body } of files) {
      const upload = this.bucket.openUploadStream(fileName(hash, size));
      upload.end(body);
      await finished(upload);
    }
    await this.images.updateOne({ _id: hash }, { $setOnInsert: { width, height, createdAt: new Date() } }, { upsert: true });
  }
}

export function imageUrl(hash: string, size: ImageSize): string {
  return `/api/v1/images/${hash}/${size}.webp`;
}

function fileName(hash: string, size: ImageSize): string {
  return `${hash}-${size}`;
}
