import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ChipLinks } from '../../../components/chip-links';
import { Section } from '../../../components/section';
import { useSearchChoice } from '../../../lib/use-search-choice';
import { PROPOSAL_STATES } from '../api/proposals';
import { ProposalQueue } from './proposal-queue';
import { TypeApprovals } from './type-approvals';

/** What moderators look at before it is seen by others, and of which types. */
export function Review() {
  const { t } = useTranslation('moderation');
  const { pathname } = useLocation();
  const [state] = useSearchChoice('state', PROPOSAL_STATES);
  return (
    <>
      <Section
        title={t('queue')}
        lead={t('queueLead')}
        action={
          <ChipLinks
            quiet
            label={t('states')}
            links={PROPOSAL_STATES.map((each) => ({
              key: each,
              label: t(`state.${each}`),
              to: `${pathname}?section=review${each === 'pending' ? '' : `&state=${each}`}`,
              current: each === state,
            }))}
          />
        }
      >
        <ProposalQueue key={state} state={state} />
      </Section>
      <TypeApprovals />
    </>
  );
}
