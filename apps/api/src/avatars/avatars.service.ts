import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { type AvatarRecord, GridFiles, inTransaction, ModelName, type UserRecord } from '@pkyx/persistence';
import type { ClientSession, Connection, Model } from 'mongoose';
import { notFound } from '../common/problem/problem';
import { type EncodedPicture, PictureEncoder } from '../common/pictures/picture-encoder.service';
import { pictureFileName } from '../common/pictures/picture-form';
import { AVATAR_FORM, AVATAR_SIZES, type AvatarSize } from './avatar-form';
import { drawGenerated, isGeneratedHash } from './generated-avatar';

type AvatarOwner = Pick<UserRecord, 'avatar' | 'usernameKey'>;

/**
 * Pictures that members show themselves with. Equal pictures are kept once and counted; a picture comes and goes in the
 * transaction that changes who uses it, so that none is ever missing or left over.
 */
@Injectable()
export class AvatarsService {
  private readonly files: GridFiles;

  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Avatar) private readonly avatars: Model<AvatarRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly encoder: PictureEncoder,
  ) {
    this.files = new GridFiles(connection, 'avatars');
  }

  /** Gives the member a picture that they sent. Throws as `encodeUpload` does. */
  async replace(userId: string, source: Buffer): Promise<AvatarOwner> {
    const picture = await this.encoder.encodeUpload(source, AVATAR_FORM);
    return inTransaction(this.connection, async (session) => {
      const { avatar, usernameKey } = await this.show(userId, picture.hash, session);
      if (avatar !== picture.hash) {
        await this.keep(picture, session);
        if (avatar) await this.release(avatar, session);
      }
      return { avatar: picture.hash, usernameKey };
    });
  }

  /** Takes the member's picture away, if they have one. */
  async remove(userId: string): Promise<void> {
    await inTransaction(this.connection, async (session) => {
      const { avatar } = await this.show(userId, null, session);
      if (avatar) await this.release(avatar, session);
    });
  }

  /** One member fewer uses the picture; it goes with the last one. */
  async release(hash: string, session: ClientSession): Promise<void> {
    const last = await this.avatars.findOneAndDelete({ _id: hash, uses: 1 }, { session }).lean<AvatarRecord>();
    if (last)
      await this.files.delete(
        AVATAR_SIZES.map((size) => pictureFileName(hash, size)),
        session,
      );
    else await this.avatars.updateOne({ _id: hash }, { $inc: { uses: -1 } }, { session });
  }

  /** The bytes of one size. */
  async read(hash: string, size: AvatarSize): Promise<Buffer> {
    if (isGeneratedHash(hash)) return drawGenerated(hash, size);
    const body = await this.files.read(pictureFileName(hash, size));
    if (!body) throw notFound({ zh: '头像', en: 'avatar' }, hash);
    return body;
  }

  /** Answers what the member showed before. */
  private async show(userId: string, hash: string | null, session: ClientSession): Promise<AvatarOwner> {
    const before = await this.users
      .findByIdAndUpdate(userId, { $set: { avatar: hash } }, { projection: { avatar: 1, usernameKey: 1 }, session })
      .lean<AvatarOwner>();
    if (!before) throw notFound({ zh: '用户', en: 'member' }, userId);
    return before;
  }

  private async keep({ hash, files }: EncodedPicture, session: ClientSession): Promise<void> {
    const { upsertedCount } = await this.avatars.updateOne(
      { _id: hash },
      { $inc: { uses: 1 }, $setOnInsert: { createdAt: new Date() } },
      { upsert: true, session },
    );
    if (upsertedCount > 0) await this.files.insert(files, session);
  }
}
