import type { Model, PipelineStage } from 'mongoose';
import type { EntryRecord } from '../entries/entry.schema';
import type { ProposalRecord } from './proposal.schema';

type Account = { username: string };

/** A proposal with who made it, who decided, and the entry as it is now: each one element or none. */
export type ProposalView = ProposalRecord & {
  authorView: Account[];
  deciderView: Account[];
  entryView: Pick<EntryRecord, 'slug' | 'title' | 'state'>[];
};

const account = (localField: string, as: string): PipelineStage.Lookup => ({
  $lookup: {
    from: 'users',
    localField,
    foreignField: '_id',
    as,
    pipeline: [{ $project: { _id: 0, username: 1 } }],
  },
});

const JOIN_ENTRY: PipelineStage.Lookup = {
  $lookup: {
    from: 'entries',
    localField: 'entry',
    foreignField: '_id',
    as: 'entryView',
    pipeline: [{ $project: { _id: 0, slug: 1, title: 1, state: 1 } }],
  },
};

/** The proposals that `selection` (match, sort, limit) leaves; one database command. */
export function findProposals(proposals: Model<ProposalRecord>, selection: PipelineStage[]): Promise<ProposalView[]> {
  return proposals.aggregate<ProposalView>([
    ...selection,
    account('author', 'authorView'),
    account('decidedBy', 'deciderView'),
    JOIN_ENTRY,
  ]);
}
