import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice';
import type { Import } from '../../../lib/api-types';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { ImportErrors } from './import-errors';
import classes from './imports.module.css';

const OF_ENTRIES = ['created', 'updated', 'unchanged', 'failed'] as const;
const OF_REGISTRY = ['newTypes', 'newAttributes'] as const;

/** What a check found, or an import did. */
export function ImportReport({ report, stopped }: { report: Import; stopped: boolean }) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  const told = [...OF_ENTRIES, ...OF_REGISTRY.filter((count) => report[count] > 0)];
  return (
    <>
      {report.failure ? (
        <Notice kind="danger">{t('broken', { reason: report.failure.detail })}</Notice>
      ) : (
        <Notice kind={report.failed > 0 || stopped ? 'info' : 'success'}>{t(summaryOf(report, stopped))}</Notice>
      )}
      <dl className={classes.counts}>
        {told.map((count) => (
          <div key={count} data-failed={(count === 'failed' && report.failed > 0) || undefined}>
            <dt>{t(`counts.${count}`)}</dt>
            <dd>{formatCount(report[count], locale)}</dd>
          </div>
        ))}
      </dl>
      {report.errors.length > 0 && <ImportErrors errors={report.errors} failed={report.failed} />}
    </>
  );
}

function summaryOf({ dryRun, failed }: Import, stopped: boolean) {
  if (stopped) return dryRun ? 'checkStopped' : 'stopped';
  if (dryRun) return failed > 0 ? 'checkedWithErrors' : 'checked';
  return failed > 0 ? 'doneWithErrors' : 'done';
}
