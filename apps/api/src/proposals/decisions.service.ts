import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ModelName, type ProposalRecord } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { EditTransactionsService } from '../entries/writing/edit-transactions.service';
import { ProposalConflict, ProposedEditsService } from '../entries/writing/proposed-edits.service';
import { presentChanges } from '../revisions/revision.presenter';
import { AuditService } from '../users/audit.service';
import { alreadyDecided, proposalConflict, unknownProposal } from './proposal-problems';
import { idOf } from './proposals.service';

/** What moderators say to edits that wait. */
@Injectable()
export class DecisionsService {
  constructor(
    @InjectModel(ModelName.Proposal) private readonly proposals: Model<ProposalRecord>,
    private readonly transactions: EditTransactionsService,
    private readonly edits: ProposedEditsService,
    private readonly audit: AuditService,
  ) {}

  /** Makes the edit, as its author. 409 when others have changed the same since. */
  async approve(id: string, moderator: string): Promise<void> {
    await this.transactions.run(async (transaction) => {
      const { session } = transaction;
      const proposal = await this.decide(id, { state: 'approved' }, moderator, session);
      const made = await this.edits.carryOut(proposal, transaction).catch((error: unknown) => {
        throw error instanceof ProposalConflict ? conflictOf(proposal, error) : error;
      });
      await this.proposals.updateOne({ _id: proposal._id }, { $set: made }, { session });
      await this.record('proposal.approve', proposal, moderator, session);
    });
  }

  async reject(id: string, reason: string, moderator: string): Promise<void> {
    await this.transactions.run(async ({ session }) => {
      const proposal = await this.decide(id, { state: 'rejected', reason }, moderator, session);
      await this.record('proposal.reject', proposal, moderator, session, { reason });
    });
  }

  private async decide(
    id: string,
    decision: Pick<ProposalRecord, 'state'> & { reason?: string },
    moderator: string,
    session: ClientSession,
  ): Promise<ProposalRecord> {
    const change = { ...decision, decidedBy: new Types.ObjectId(moderator), decidedAt: new Date() };
    const _id = idOf(id);
    const before = await this.proposals
      .findOneAndUpdate({ _id, state: 'pending' }, { $set: change }, { session, returnDocument: 'before' })
      .lean<ProposalRecord>();
    if (before) return before;
    const decided = await this.proposals.findById(_id, { state: 1 }, { session }).lean<ProposalRecord>();
    throw decided ? alreadyDecided(decided) : unknownProposal(id);
  }

  private record(
    action: string,
    { _id, title }: ProposalRecord,
    actor: string,
    session: ClientSession,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record(session, {
      actor,
      action,
      target: title,
      details: { proposal: _id.toHexString(), ...details },
    });
  }
}

function conflictOf({ attributes }: ProposalRecord, { changes }: ProposalConflict) {
  return proposalConflict(presentChanges({ changes, attributeView: attributes }));
}
