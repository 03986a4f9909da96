import type { LocalizedText } from '@pkyx/domain';
import { Schema, type Types } from 'mongoose';
import { type JobLease, jobLeaseSchema, type LeasedJob } from '../jobs/job-lease';

export const IMPORT_FORMATS = ['ndjson', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export const IMPORT_STATES = ['queued', 'running', 'done', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Why something was not imported. */
export interface ImportFault {
  code: string;
  detail: LocalizedText;
}

/** Why the entry that begins on a line of the file was not imported. */
export interface ImportLineFault extends ImportFault {
  line: number;
}

/** A file of entries that a member brings in, and how far that is. */
export interface ImportRecord extends LeasedJob {
  _id: Types.ObjectId;
  owner: Types.ObjectId;
  format: ImportFormat;
  /** everything is checked and nothing written */
  dryRun: boolean;
  state: ImportState;
  /** entries of the file; null until they are counted */
  total: number | null;
  /** line on which the last entry begins that was dealt with; goes on after it */
  line: number;
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  /** of the registry, that were not there before */
  newTypes: number;
  newAttributes: number;
  /** the first thousand */
  faults: ImportLineFault[];
  /** what ended the import before the end of the file */
  failure: ImportFault | null;
  lease: JobLease | null;
  createdAt: Date;
  endedAt: Date | null;
  expiresAt: Date;
}

/** A part of the file of an import, while it is needed. */
export interface ImportChunkRecord {
  import: Types.ObjectId;
  /** from 0 */
  n: number;
  data: Buffer;
  expiresAt: Date;
}

const count = { type: Number, required: true, default: 0 };
const faultSchema = new Schema<ImportFault>(
  { code: { type: String, required: true }, detail: { type: { zh: String, en: String }, required: true, _id: false } },
  { _id: false },
);
const lineFaultSchema = new Schema<ImportLineFault>(
  {
    line: { type: Number, required: true },
    code: { type: String, required: true },
    detail: { type: { zh: String, en: String }, required: true, _id: false },
  },
  { _id: false },
);

export const importSchema = new Schema<ImportRecord>(
  {
    owner: { type: Schema.Types.ObjectId, required: true },
    format: { type: String, required: true },
    dryRun: { type: Boolean, required: true },
    state: { type: String, required: true, default: 'queued' },
    total: { type: Number, default: null },
    line: count,
    done: count,
    created: count,
    updated: count,
    unchanged: count,
    failed: count,
    newTypes: count,
    newAttributes: count,
    faults: { type: [lineFaultSchema], required: true },
    failure: { type: faultSchema, default: null },
    lease: { type: jobLeaseSchema, default: null },
    requestId: { type: String, default: null },
    createdAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'imports', versionKey: false },
);

export const importChunkSchema = new Schema<ImportChunkRecord>(
  {
    import: { type: Schema.Types.ObjectId, required: true },
    n: { type: Number, required: true },
    data: { type: Buffer, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'importChunks', versionKey: false },
);
