import { Anchor } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newEntryAddress } from '../../../lib/addresses';
import type { EntrySummary } from '../../../lib/api-types';
import { ProblemError } from '../../../lib/problem';
import type { Side } from '../hooks/pk-sides';
import { CandidateChips } from './candidate-chips';
import classes from './pk-messages.module.css';

interface PkMessagesProps {
  id: string;
  sides: readonly Side[];
  failure: unknown;
  onChoose: (index: number, entry: EntrySummary) => void;
}

/** What keeps the box from being compared, side by side, with entries to choose from where names come close. */
export function PkMessages({ id, sides, failure, onChoose }: PkMessagesProps) {
  const { t } = useTranslation('home');
  const general = failure ? (failure instanceof ProblemError && failure.detail) || t('box.failed') : null;
  const allEmpty = sides.every((side) => side.problem?.kind === 'empty');

  return (
    <div id={id} role="alert">
      {general && <Message>{general}</Message>}
      {allEmpty && <Message>{t('box.allEmpty')}</Message>}
      {!allEmpty &&
        sides.map((side, index) => {
          if (!side.problem) return null;
          const candidates = side.problem.kind === 'unknown' ? side.problem.candidates : [];
          return (
            <Message key={side.id}>
              {side.problem.kind === 'empty' && t('box.empty', { number: index + 1 })}
              {side.problem.kind === 'repeated' && t('box.repeated', { text: side.text })}
              {side.problem.kind === 'unknown' && t('box.unknown', { text: side.text })}
              {side.problem.kind === 'unknown' && candidates.length === 0 && (
                <>
                  {' '}
                  {t('box.unknownHint')}{' '}
                  <Anchor component={Link} to={newEntryAddress(side.text)} inherit>
                    {t('box.create')}
                  </Anchor>
                </>
              )}
              {candidates.length > 0 && (
                <CandidateChips entries={candidates} onChoose={(entry) => onChoose(index, entry)} />
              )}
            </Message>
          );
        })}
    </div>
  );
}

function Message({ children }: { children: React.ReactNode }) {
  return (
    <div className={classes.message}>
      <IconAlertCircle size={20} className={classes.icon} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
