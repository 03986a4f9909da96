import { Schema } from 'mongoose';

/** An uploaded picture, re-encoded. Its bytes lie in GridFS under `<hash>-<size>`. */
export interface ImageRecord {
  /** SHA-256 of the re-encoded original, hex: the same picture is stored once */
  _id: string;
  width: number;
  height: number;
  createdAt: Date;
}

export const imageSchema = new Schema<ImageRecord>(
  {
    _id: { type: String, required: true },
    width: { type: Number, required: true },
    height: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'images', versionKey: false },
);
