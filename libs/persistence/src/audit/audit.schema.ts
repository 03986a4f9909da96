import { Schema, type Types } from 'mongoose';

/** Something that somebody with a role, or the operator, did to others or to the site. */
export interface AuditRecord {
  _id: Types.ObjectId;
  at: Date;
  /** null: the operator, from the command line */
  actor: Types.ObjectId | null;
  /** for example `user.role` */
  action: string;
  /** user name, slug or the like, as it was then */
  target: string;
  details: Record<string, unknown>;
}

export const auditSchema = new Schema<AuditRecord>(
  {
    at: { type: Date, required: true },
    actor: { type: Schema.Types.ObjectId, default: null },
    action: { type: String, required: true },
    target: { type: String, required: true },
    details: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'audit', versionKey: false, minimize: false },
);
