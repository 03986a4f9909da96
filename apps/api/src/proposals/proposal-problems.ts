import type { ProposalRecord } from '@pkyx/persistence';
import { notFound, ProblemException } from '../common/problem/problem';
import type { FieldChangeDto } from '../revisions/dto/revision.dto';

export function unknownProposal(id: string): ProblemException {
  return notFound({ zh: '待审核的修改', en: 'proposal' }, id);
}

const STATES = {
  pending: { zh: '还在等待审核', en: 'still waits' },
  approved: { zh: '已经通过', en: 'was approved already' },
  rejected: { zh: '已经被拒绝', en: 'was rejected already' },
  withdrawn: { zh: '已经被撤回', en: 'was withdrawn' },
} as const;

export function alreadyDecided({ state }: Pick<ProposalRecord, 'state'>): ProblemException {
  const is = STATES[state];
  return new ProblemException(409, 'proposal-decided', {
    zh: `这个修改${is.zh}。`,
    en: `The proposal ${is.en}.`,
  });
}

export function proposalConflict(conflicts: FieldChangeDto[]): ProblemException {
  return new ProblemException(
    409,
    'proposal-conflict',
    {
      zh: '有人在此期间修改了同样的内容，这个修改不能直接通过。',
      en: 'Somebody has changed the same since, so the proposal cannot be carried out as it is.',
    },
    { members: { conflicts } },
  );
}
