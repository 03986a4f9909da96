import type { ProposalView } from '@pkyx/persistence';
import { namesForReaders } from '../common/localization/names-from';
import { presentChanges } from '../revisions/revision.presenter';
import type { ProposalDto } from './dto/proposal.dto';

/** The only way a proposal becomes JSON. */
export function presentProposal(proposal: ProposalView): ProposalDto {
  const [entry] = proposal.entryView;
  return {
    id: proposal._id.toHexString(),
    state: proposal.state,
    entry: entry ? { slug: entry.slug, title: entry.title, deleted: entry.state === 'deleted' } : null,
    title: proposal.title,
    type: { slug: proposal.type, names: namesForReaders(proposal.typeNames) },
    baseVersion: proposal.baseVersion,
    author: proposal.authorView[0]?.username ?? null,
    at: proposal.at.toISOString(),
    comment: proposal.comment,
    changes: presentChanges({ changes: proposal.changes, attributeView: proposal.attributes }),
    decidedBy: proposal.deciderView[0]?.username ?? null,
    decidedAt: proposal.decidedAt?.toISOString() ?? null,
    reason: proposal.reason,
    revision: proposal.revision,
  };
}
