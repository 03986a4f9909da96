import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { findProposals, ModelName, type ProposalRecord, type ProposalView } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';
import type { ProposalQueryDto } from './dto/proposals.dto';
import { alreadyDecided, unknownProposal } from './proposal-problems';

export interface ProposalPage {
  found: ProposalView[];
  nextCursor: string | null;
}

/** What waits for moderators, and what became of it. */
@Injectable()
export class ProposalsService {
  constructor(@InjectModel(ModelName.Proposal) private readonly proposals: Model<ProposalRecord>) {}

  /** What waits: the oldest first; what was decided: the newest first. */
  queue({ state, type, ...page }: ProposalQueryDto): Promise<ProposalPage> {
    const order = state === 'pending' ? 1 : -1;
    return this.page({ state, ...(type !== undefined && { type }) }, order, page);
  }

  /** A member's own, the newest first. */
  ofAuthor(author: string, page: PageQueryDto): Promise<ProposalPage> {
    return this.page({ author: new Types.ObjectId(author) }, -1, page);
  }

  async get(id: string): Promise<ProposalView> {
    const [proposal] = await findProposals(this.proposals, [{ $match: { _id: idOf(id) } }]);
    if (!proposal) throw unknownProposal(id);
    return proposal;
  }

  /** By its author, as long as it waits. */
  async withdraw(id: string, author: string): Promise<void> {
    const own = { _id: idOf(id), author: new Types.ObjectId(author) };
    const change = { state: 'withdrawn', decidedAt: new Date() };
    const { matchedCount } = await this.proposals.updateOne({ ...own, state: 'pending' }, { $set: change });
    if (matchedCount > 0) return;
    const decided = await this.proposals.findOne(own, { state: 1 }).lean<Pick<ProposalRecord, 'state'>>();
    throw decided ? alreadyDecided(decided) : unknownProposal(id);
  }

  private async page(filter: object, order: 1 | -1, { limit, cursor }: PageQueryDto): Promise<ProposalPage> {
    const scope = JSON.stringify(['proposals', filter]);
    const position = cursor === undefined ? {} : beyond(order, decodeCursor(scope, cursor, 1));
    const matches = await findProposals(this.proposals, [
      { $match: { ...filter, ...position } },
      { $sort: { _id: order } },
      { $limit: limit + 1 },
    ]);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    return {
      found,
      nextCursor: last && matches.length > limit ? encodeCursor(scope, [last._id.toHexString()]) : null,
    };
  }
}

/** The id that an address names; a 404 for what cannot be one. */
export function idOf(id: string): Types.ObjectId {
  if (!/^[0-9a-f]{24}$/.test(id)) throw unknownProposal(id);
  return new Types.ObjectId(id);
}

function beyond(order: 1 | -1, [id]: (string | number)[]): object {
  if (typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  return { _id: { [order === 1 ? '$gt' : '$lt']: new Types.ObjectId(id) } };
}
