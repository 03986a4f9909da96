import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { GridFiles, type ImageRecord, inTransaction, ModelName } from '@pkyx/persistence';
import type { Connection, Model } from 'mongoose';
import { notFound } from '../common/problem/problem';
import { pictureFormat } from '../common/pictures/decoding/picture-format';
import type { UploadedImageDto } from './dto/uploaded-image.dto';
import { IMAGE_FORM, imageHashOf, type ImageSize, imageUrl } from './image-form';
import { type EncodedPicture, PictureEncoder } from '../common/pictures/picture-encoder.service';
import { pictureFileName, pictureHash } from '../common/pictures/picture-form';

/** Pictures of entries and of the site, in GridFS: one file a size, named by what they are made from. */
@Injectable()
export class ImagesService {
  private readonly files: GridFiles;

  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Image) private readonly images: Model<ImageRecord>,
    private readonly encoder: PictureEncoder,
  ) {
    this.files = new GridFiles(connection, 'images');
  }

  /** Keeps a picture that somebody sent; one that is there already is not encoded again. Throws as `encodeUpload` does. */
  async storeUpload(source: Buffer): Promise<UploadedImageDto> {
    pictureFormat(source);
    const hash = pictureHash(source, IMAGE_FORM);
    const { width, height } =
      (await this.images.findById(hash).lean<ImageRecord>()) ??
      (await this.store(await this.encoder.encodeUpload(source, IMAGE_FORM)));
    return { url: imageUrl(hash, 1200), width, height };
  }

  /** Keeps a drawing that comes with the product; one that is there already is not encoded again. Returns its address. */
  async storeTrustedDrawing(svg: Buffer): Promise<string> {
    const hash = pictureHash(svg, IMAGE_FORM);
    if (!(await this.images.exists({ _id: hash })))
      await this.store(await this.encoder.encodeTrustedDrawing(svg, IMAGE_FORM));
    return imageUrl(hash, 480);
  }

  /** Whether a text is the address of an image that is kept here. */
  async isStored(url: string): Promise<boolean> {
    const hash = imageHashOf(url);
    return hash !== null && (await this.images.exists({ _id: hash })) !== null;
  }

  /** The bytes of one size. */
  async read(hash: string, size: ImageSize): Promise<Buffer> {
    const body = await this.files.read(pictureFileName(hash, size));
    if (!body) throw notFound({ zh: '图片', en: 'image' }, hash);
    return body;
  }

  /** The bytes of the image at an address, in a size of the caller's choice; null where the address is not of an image kept here. */
  async readAt(url: string, size: ImageSize): Promise<Buffer | null> {
    const hash = imageHashOf(url);
    return hash === null ? null : this.files.read(pictureFileName(hash, size));
  }

  /** Of those who store the same picture at the same time one does it, and the others find it stored. */
  private async store(picture: EncodedPicture): Promise<EncodedPicture> {
    const { hash, width, height, files } = picture;
    await inTransaction(this.connection, async (session) => {
      const { upsertedCount } = await this.images.updateOne(
        { _id: hash },
        { $setOnInsert: { width, height, createdAt: new Date() } },
        { upsert: true, session },
      );
      if (upsertedCount > 0) await this.files.insert(files, session);
    });
    return picture;
  }
}
