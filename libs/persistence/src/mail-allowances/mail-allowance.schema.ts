import { Schema } from 'mongoose';

/** When an address was last written to at somebody's asking, whether or not anybody has it. */
export interface MailAllowanceRecord {
  /** SHA-256 of the folded address, hex */
  _id: string;
  sent: Date[];
  forgottenAt: Date;
}

export const mailAllowanceSchema = new Schema<MailAllowanceRecord>(
  {
    _id: { type: String, required: true },
    sent: { type: [Date], required: true },
    forgottenAt: { type: Date, required: true },
  },
  { collection: 'mailAllowances', versionKey: false },
);
