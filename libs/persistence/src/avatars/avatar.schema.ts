import { Schema } from 'mongoose';

/** A picture that members show themselves with. Its bytes lie in GridFS under `<hash>-<size>` for as long as somebody uses it. */
export interface AvatarRecord {
  /** what it is made from, hashed, hex: the same picture is stored once */
  _id: string;
  /** how many members show it */
  uses: number;
  createdAt: Date;
}

export const avatarSchema = new Schema<AvatarRecord>(
  {
    _id: { type: String, required: true },
    uses: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'avatars', versionKey: false },
);
