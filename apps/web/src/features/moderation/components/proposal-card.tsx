import { Button } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import type { Proposal } from '../../../lib/api-types';
import { useDecision } from '../hooks/use-decision';
import classes from './moderation.module.css';
import { ProposalSummary } from './proposal-summary';
import { RejectionForm } from './rejection-form';

interface ProposalCardProps {
  proposal: Proposal;
  /** moves on to the next, before this one is gone */
  onDecided: () => void;
  ref?: Ref<HTMLLIElement>;
}

/** An edit that waits. With the card in focus, A approves and R rejects. */
export function ProposalCard({ proposal, onDecided, ref }: ProposalCardProps) {
  const { t } = useTranslation('moderation');
  const [rejecting, setRejecting] = useState(false);
  const decision = useDecision(proposal.id, onDecided);
  const waits = proposal.state === 'pending';

  const onKeyDown = (event: React.KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || !waits || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'a') decision.approve();
    else if (event.key === 'r') setRejecting(true);
    else return;
    event.preventDefault();
  };

  return (
    <li ref={ref} className={classes.card} tabIndex={-1} aria-label={proposal.title} onKeyDown={onKeyDown}>
      <ProposalSummary proposal={proposal} />
      {waits && !rejecting && (
        <div className={classes.decisions}>
          <Button size="sm" loading={decision.busy} onClick={decision.approve}>
            {t('approve')}
          </Button>
          <Button size="sm" variant="default" onClick={() => setRejecting(true)}>
            {t('reject')}
          </Button>
        </div>
      )}
      {waits && rejecting && <RejectionForm id={proposal.id} onDone={onDecided} onCancel={() => setRejecting(false)} />}
      <FormFailure failure={decision.failure} />
    </li>
  );
}
