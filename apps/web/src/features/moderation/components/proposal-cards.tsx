import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../lib/api-types';
import { useReviewKeys } from '../hooks/use-review-keys';
import classes from './moderation.module.css';
import { ProposalCard } from './proposal-card';

/** One card below the other: J and K move from one to the next and back. */
export function ProposalCards({ proposals }: { proposals: readonly Proposal[] }) {
  const { t } = useTranslation('moderation');
  const list = useRef<HTMLUListElement>(null);
  const cards = () => [...(list.current?.children ?? [])] as HTMLElement[];
  const focused = () => cards().findIndex((card) => card.contains(document.activeElement));
  useReviewKeys(list, {
    j: () => cards()[focused() + 1]?.focus(),
    k: () => cards()[focused() - 1]?.focus(),
  });

  return (
    <ul ref={list} className={classes.cards} aria-label={t('queue')}>
      {proposals.map((proposal, index) => (
        <ProposalCard
          key={proposal.id}
          proposal={proposal}
          onDecided={() => (cards()[index + 1] ?? cards()[index - 1])?.focus()}
        />
      ))}
    </ul>
  );
}
