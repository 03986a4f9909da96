import { type Model, type QueryFilter, Schema, type Types } from 'mongoose';

/** The right of one process to carry a job out, until then unless it is renewed. */
export interface JobLease {
  owner: string;
  until: Date;
}

/** A job that stands as a record in the database: whoever holds its lease works on it. */
export interface LeasedJob {
  _id: Types.ObjectId;
  lease: JobLease | null;
  /** of the request that left it, for the log; not there on older jobs */
  requestId?: string | null;
}

/** Milliseconds; a job of a process that died waits that long for another. */
export const JOB_LEASE = 30_000;

export const jobLeaseSchema = new Schema<JobLease>(
  { owner: { type: String, required: true }, until: { type: Date, required: true } },
  { _id: false },
);

/** Takes the oldest of the `waiting` jobs that nobody holds; null when there is none. */
export async function claimJob<Job extends LeasedJob>(
  jobs: Model<Job>,
  waiting: QueryFilter<Job>,
  owner: string,
): Promise<Job | null> {
  const now = new Date();
  const free = { $or: [{ lease: null }, { 'lease.until': { $lt: now } }] };
  return jobs
    .findOneAndUpdate(
      { $and: [waiting, free] } as QueryFilter<Job>,
      { $set: { lease: leaseOf(owner, now) } },
      {
        sort: { _id: 1 },
        returnDocument: 'after',
      },
    )
    .lean<Job>();
}

/** Holds a job for longer. False when somebody else has taken it over: then it must be left alone. */
export async function renewJobLease<Job extends LeasedJob>(
  jobs: Model<Job>,
  id: Types.ObjectId,
  owner: string,
): Promise<boolean> {
  const { matchedCount } = await jobs.updateOne({ _id: id, 'lease.owner': owner } as QueryFilter<Job>, {
    $set: { lease: leaseOf(owner, new Date()) },
  });
  return matchedCount === 1;
}

/** Lets others take the job at once, if it is not done. */
export async function releaseJob<Job extends LeasedJob>(
  jobs: Model<Job>,
  id: Types.ObjectId,
  owner: string,
): Promise<void> {
  await jobs.updateOne({ _id: id, 'lease.owner': owner } as QueryFilter<Job>, { $set: { lease: null } });
}

function leaseOf(owner: string, now: Date): JobLease {
  return { owner, until: new Date(now.getTime() + JOB_LEASE) };
}
