import { Schema } from 'mongoose';

export const SITE_ID = 'site';

/** What an admin sets about the site itself: one document. */
export interface SiteRecord {
  _id: typeof SITE_ID;
  name: string;
  logo: string | null;
  homePicture: string | null;
  announcement: string | null;
  version: number;
}

export const siteSchema = new Schema<SiteRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    logo: { type: String, default: null },
    homePicture: { type: String, default: null },
    announcement: { type: String, default: null },
    version: { type: Number, required: true },
  },
  { collection: 'site', versionKey: false },
);
