import type { AttributeKind, LocalizedText } from '@pkyx/domain';
import { Schema, type Types } from 'mongoose';
import type { ChangeRecord } from '../revisions/revision.schema';

export const PROPOSAL_STATES = ['pending', 'approved', 'rejected', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** An attribute that a proposal speaks of, as it was or would have been made. */
export interface ProposedAttribute {
  key: string;
  names: LocalizedText;
  kind: AttributeKind;
  dimension: string | null;
}

/** An edit that waits until a moderator has looked at it. Nothing of it is in force before that. */
export interface ProposalRecord {
  _id: Types.ObjectId;
  /** null: it would create one */
  entry: Types.ObjectId | null;
  /** what the entry is called, or would be */
  title: string;
  /** slug of the type whose edits wait, as it was or would have been made */
  type: string;
  typeNames: LocalizedText;
  /** version of the entry that it was made to; 0: none */
  baseVersion: number;
  author: Types.ObjectId;
  at: Date;
  comment: string;
  changes: ChangeRecord[];
  /** of the changes: nobody but the proposal may know them */
  attributes: ProposedAttribute[];
  state: ProposalState;
  decidedBy: Types.ObjectId | null;
  decidedAt: Date | null;
  /** why it was rejected */
  reason: string | null;
  /** number of the revision that its approval made */
  revision: number | null;
}

const changeSchema = new Schema<ChangeRecord>(
  {
    field: { type: String, required: true },
    key: { type: String, default: null },
    before: { type: Schema.Types.Mixed, default: null },
    after: { type: Schema.Types.Mixed, default: null },
  },
  { _id: false },
);

const attributeSchema = new Schema<ProposedAttribute>(
  {
    key: { type: String, required: true },
    names: { type: { zh: String, en: String }, required: true, _id: false },
    kind: { type: String, required: true },
    dimension: { type: String, default: null },
  },
  { _id: false },
);

export const proposalSchema = new Schema<ProposalRecord>(
  {
    entry: { type: Schema.Types.ObjectId, default: null },
    title: { type: String, required: true },
    type: { type: String, required: true },
    typeNames: { type: { zh: String, en: String }, required: true, _id: false },
    baseVersion: { type: Number, required: true },
    author: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    comment: { type: String, default: '' },
    changes: { type: [changeSchema], required: true },
    attributes: { type: [attributeSchema], required: true },
    state: { type: String, required: true },
    decidedBy: { type: Schema.Types.ObjectId, default: null },
    decidedAt: { type: Date, default: null },
    reason: { type: String, default: null },
    revision: { type: Number, default: null },
  },
  { collection: 'proposals', versionKey: false, minimize: false },
);
