import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  type AttributeRecord,
  type ChangeRecord,
  findProposals,
  ModelName,
  type ProposalRecord,
  type ProposedAttribute,
  type TypeRecord,
} from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { WaitsForDecision } from '../common/decorators/may-wait';
import { namesForReaders } from '../common/localization/names-from';
import { ProblemException } from '../common/problem/problem';
import type { EditAdmission } from './edit-admission';
import { presentProposal } from './proposal.presenter';

/** An edit as it was carried out, and may have to be undone until somebody has looked at it. */
export interface DoneEdit {
  /** null: it created one */
  entry: Types.ObjectId | null;
  title: string;
  /** slugs of the types it touches: what the entry is now, and was */
  types: [now: string, ...before: string[]];
  baseVersion: number;
  comment: string;
  changes: ChangeRecord[];
}

/** Thrown inside the transaction of an edit, which it undoes. Where nobody makes it a proposal the edit is refused. */
class HeldBack extends ProblemException {
  constructor(readonly proposal: Omit<ProposalRecord, '_id' | 'at' | 'author'>) {
    const { zh, en } = namesForReaders(proposal.typeNames);
    super(403, 'approval-needed', {
      zh: `「${zh}」类词条的修改要先经过审核，请在词条页面上修改。`,
      en: `Edits of entries of the type “${en}” are looked at first: make them on the page of the entry.`,
    });
  }
}

/** Keeps edits of recent accounts back where a type asks for approval. */
@Injectable()
export class ApprovalService {
  constructor(
    @InjectModel(ModelName.Proposal) private readonly proposals: Model<ProposalRecord>,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
  ) {}

  /** Runs an edit that asks `demandNone` at its end; one that is held back becomes a proposal, and `WaitsForDecision` is thrown. */
  async holding<T>({ editor }: EditAdmission, edit: () => Promise<T>): Promise<T> {
    try {
      return await edit();
    } catch (error) {
      if (!(error instanceof HeldBack)) throw error;
      throw await this.keep({ ...error.proposal, author: new Types.ObjectId(editor.id) });
    }
  }

  /** At the end of the edit's transaction, when all other rules have been kept: undoes it where it needs approval. */
  async demandNone({ standing }: EditAdmission, edit: DoneEdit, session: ClientSession): Promise<void> {
    if (standing.isEstablished || edit.changes.length === 0) return;
    const types = await this.types
      .find({ slug: { $in: edit.types } }, { slug: 1, names: 1, needsApproval: 1 }, { session })
      .lean<Pick<TypeRecord, 'slug' | 'names' | 'needsApproval'>[]>();
    if (!types.some(({ needsApproval }) => needsApproval)) return;
    const [type] = edit.types;
    const names = types.find(({ slug }) => slug === type)?.names;
    if (!names) throw new Error(`there is no type ${type}`);
    const undecided = { state: 'pending' as const, decidedBy: null, decidedAt: null, reason: null, revision: null };
    const attributes = await this.attributesOf(edit.changes, session);
    throw new HeldBack({ ...edit, type, typeNames: names, attributes, ...undecided });
  }

  /** What the registry says inside of the transaction, which may have made it only now. */
  private attributesOf(changes: readonly ChangeRecord[], session: ClientSession): Promise<ProposedAttribute[]> {
    const keys = changes.flatMap(({ key }) => key ?? []);
    return this.attributes
      .find({ key: { $in: keys } }, { _id: 0, key: 1, names: 1, kind: 1, dimension: 1 }, { session })
      .lean<ProposedAttribute[]>();
  }

  private async keep(proposal: Omit<ProposalRecord, '_id' | 'at'>): Promise<WaitsForDecision> {
    const { _id } = await this.proposals.create({ ...proposal, at: new Date() });
    const [kept] = await findProposals(this.proposals, [{ $match: { _id } }]);
    if (!kept) throw new Error('a proposal is gone');
    return new WaitsForDecision({ proposal: presentProposal(kept) });
  }
}
