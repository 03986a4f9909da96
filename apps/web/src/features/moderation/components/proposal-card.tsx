import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import type { Proposal } from '../../../lib/api-types';
import { useDecision } from '../hooks/use-decision';
import { useReviewKeys } from '../hooks/use-review-keys';
import classes from './moderation.module.css';
import { ProposalSummary } from './proposal-summary';
import { RejectionForm } from './rejection-form';

interface ProposalCardProps {
  proposal: Proposal;
  /** moves on to the next, before this one is gone */
  onDecided: () => void;
}

/** An edit that waits. With the focus in the card, A approves and R rejects. */
export function ProposalCard({ proposal, onDecided }: ProposalCardProps) {
  const { t } = useTranslation('moderation');
  const card = useRef<HTMLLIElement>(null);
  const [rejecting, setRejecting] = useState(false);
  const decision = useDecision(proposal.id, onDecided);
  const waits = proposal.state === 'pending';
  useReviewKeys(card, waits ? { a: decision.approve, r: () => setRejecting(true) } : {});

  return (
    <li ref={card} className={classes.card} tabIndex={-1} aria-label={proposal.title}>
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
