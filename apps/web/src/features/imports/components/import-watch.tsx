import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { NotFoundMessage } from '../../../components/not-found-message';
import { RowSkeletons } from '../../../components/skeletons';
import { isNotFound } from '../../../lib/problem';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { hasEnded, importQuery, stopImport } from '../api/imports';
import { ImportProgress } from './import-progress';
import { ImportReport } from './import-report';
import classes from './imports.module.css';

interface ImportWatchProps {
  id: string;
  /** imports the file that was checked; null where it is not at hand any more */
  onConfirm: (() => void) | null;
  onStartOver: () => void;
}

/** What has become of a file so far, and what can be done about it. */
export function ImportWatch({ id, onConfirm, onStartOver }: ImportWatchProps) {
  const { t } = useTranslation('imports');
  const stop = useMutation({ mutationFn: () => stopImport(id) });
  const query = useQuery({ ...importQuery(id), enabled: stop.isIdle });
  const { data } = query;
  const queryClient = useQueryClient();
  const isWritten = data !== undefined && !data.dryRun && (hasEnded(data) || stop.isSuccess);
  useEffect(() => {
    if (isWritten) void refreshAfterWrite(queryClient);
  }, [isWritten, queryClient]);

  if (!data) {
    if (isNotFound(query.error)) return <NotFoundMessage title={t('gone')} />;
    if (query.error) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;
    return <RowSkeletons count={3} />;
  }
  const stopped = stop.isSuccess;
  if (!hasEnded(data) && !stopped) {
    return <ImportProgress progress={data} onStop={stop.isPending ? null : () => stop.mutate()} />;
  }
  const changes = data.created + data.updated;
  return (
    <>
      <ImportReport report={data} stopped={stopped} />
      <div className={classes.actions}>
        {data.dryRun && onConfirm && !stopped && changes > 0 && (
          <Button onClick={onConfirm}>{t('confirm', { count: changes })}</Button>
        )}
        <Button variant="default" onClick={onStartOver}>
          {t('startOver')}
        </Button>
        {!data.dryRun && changes > 0 && <Link to="/changes">{t('seeChanges')}</Link>}
      </div>
    </>
  );
}
