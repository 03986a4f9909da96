import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { RowSkeletons } from '../../../components/skeletons';
import type { Overview as OverviewAnswer } from '../../../lib/api-types';
import { overviewQuery } from '../api/overview';
import classes from './overview.module.css';
import { Figure } from './overview-figure';
import { OverviewProcesses } from './overview-processes';
import { useAmounts } from './use-amounts';

/** How the site fares, at a glance. */
export function Overview() {
  const { data, error, refetch } = useQuery(overviewQuery());
  if (data) return <OverviewOf overview={data} />;
  return error ? <FailureMessage error={error} onRetry={() => void refetch()} /> : <RowSkeletons count={6} />;
}

function OverviewOf({ overview: { mongodb, redis, outbox, mailQueue, processes } }: { overview: OverviewAnswer }) {
  const { t } = useTranslation('admin');
  const { count, duration } = useAmounts();
  const state = (up: 'up' | 'down') => ({ value: t(`overview.${up}`), alarming: up === 'down' });
  const unknown = t('overview.unknown');
  return (
    <>
      <dl className={classes.figures}>
        <Figure label="MongoDB" {...state(mongodb)} />
        <Figure label="Redis" {...state(redis)} />
        <Figure
          label={t('overview.pending')}
          value={outbox ? count(outbox.pending) : unknown}
          note={
            outbox?.oldestPendingSeconds
              ? t('overview.oldest', { age: duration(outbox.oldestPendingSeconds) })
              : undefined
          }
        />
        <Figure
          label={t('overview.queue')}
          value={mailQueue ? count(mailQueue.waiting + mailQueue.active) : unknown}
          note={mailQueue ? t('overview.delayed', { delayed: count(mailQueue.delayed) }) : undefined}
        />
        <Figure label={t('overview.sent')} value={outbox ? count(outbox.sent) : unknown} note={t('overview.today')} />
        <Figure
          label={t('overview.lost')}
          value={outbox ? count(outbox.lost) : unknown}
          note={t('overview.today')}
          alarming={outbox !== null && outbox.lost > outbox.sent}
        />
      </dl>
      <OverviewProcesses processes={processes} />
    </>
  );
}
