import { Schema, type Types } from 'mongoose';
import { jobLeaseSchema, type LeasedJob } from '../jobs/job-lease';

/** `running` and `undoing`: entries are being realigned. */
export type MergeState = 'running' | 'done' | 'undoing' | 'undone';

/** The lists of a type before and after a merge put one attribute in the place of another. */
export interface MergedTypeRecord {
  slug: string;
  template: { before: string[]; after: string[] };
  highlights: { before: string[]; after: string[] };
}

/** That an attribute of the registry was merged into another: a job that realigns entries, and what undoing it takes. */
export interface MergeRecord extends LeasedJob {
  /** key of the attribute that was merged */
  from: string;
  /** key of the one that it was merged into */
  into: string;
  by: Types.ObjectId;
  at: Date;
  comment: string;
  state: MergeState;
  /** entries that have been realigned since the merge, or since its undoing, began */
  entries: number;
  /** entries that were to be realigned when it began */
  total: number;
  undoneBy: Types.ObjectId | null;
  undoneAt: Date | null;
  /** types that named the merged attribute */
  types: MergedTypeRecord[];
}

const listsSchema = new Schema({ before: [String], after: [String] }, { _id: false });

const mergedTypeSchema = new Schema<MergedTypeRecord>(
  { slug: { type: String, required: true }, template: listsSchema, highlights: listsSchema },
  { _id: false },
);

export const mergeSchema = new Schema<MergeRecord>(
  {
    from: { type: String, required: true },
    into: { type: String, required: true },
    by: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    comment: { type: String, default: '' },
    state: { type: String, required: true },
    entries: { type: Number, required: true },
    total: { type: Number, required: true },
    undoneBy: { type: Schema.Types.ObjectId, default: null },
    undoneAt: { type: Date, default: null },
    types: { type: [mergedTypeSchema], required: true },
    lease: { type: jobLeaseSchema, default: null },
    requestId: { type: String, default: null },
  },
  { collection: 'merges', versionKey: false },
);
