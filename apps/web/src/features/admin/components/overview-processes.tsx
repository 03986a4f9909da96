import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { Overview } from '../../../lib/api-types';
import { formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import list from '../../../components/row-list.module.css';
import classes from './overview.module.css';
import { useAmounts } from './use-amounts';

type Process = Overview['processes'][number];

/** What each process of the site last said of itself. */
export function OverviewProcesses({ processes }: { processes: Process[] }) {
  const { t } = useTranslation('admin');
  return (
    <Section title={t('overview.processes')} lead={t('overview.processesLead')}>
      <ul className={list.rows}>
        {processes.map((process) => (
          <ProcessRow key={process.id} process={process} />
        ))}
      </ul>
    </Section>
  );
}

function ProcessRow({ process }: { process: Process }) {
  const { t } = useTranslation('admin');
  const { locale } = useLocale();
  const { megabytes, milliseconds, rate, share } = useAmounts();
  const { cacheHitShare, cpuShare, errorShare, eventLoopLagSeconds, memoryBytes, requestsPerSecond } = process;
  const facts = [
    t('overview.memory', { memory: megabytes(memoryBytes) }),
    t('overview.cpu', { share: share(cpuShare) }),
    t('overview.lag', { lag: milliseconds(eventLoopLagSeconds) }),
    requestsPerSecond !== null && t('overview.requests', { rate: rate(requestsPerSecond) }),
    errorShare !== null && t('overview.errors', { share: share(errorShare) }),
    cacheHitShare !== null && t('overview.cache', { share: share(cacheHitShare) }),
  ].filter((fact) => fact !== false);
  return (
    <li className={list.row}>
      <div className={classes.process}>
        <strong>{t(`overview.kind.${process.kind}`)}</strong>
        <span>{t('overview.place', { host: process.host, pid: process.pid })}</span>
        <span>{t('overview.since', { since: formatMoment(process.startedAt, locale) })}</span>
      </div>
      <p className={classes.facts}>{facts.join(' · ')}</p>
    </li>
  );
}
