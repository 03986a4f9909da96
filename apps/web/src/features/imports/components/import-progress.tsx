import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../../lib/api-types';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import classes from './imports.module.css';

interface ImportProgressProps {
  progress: Import;
  /** null while it is being stopped */
  onStop: (() => void) | null;
}

/** How far a check or an import is. */
export function ImportProgress({ progress, onStop }: ImportProgressProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  const { state, done, total, dryRun } = progress;
  const title = dryRun ? t('checking') : t('importing');
  return (
    <div className={classes.progress}>
      <p role="status">{title}</p>
      <Progress.Root size="lg">
        <Progress.Section value={total ? (done / total) * 100 : 0} aria-label={title} />
      </Progress.Root>
      <div className={classes.actions}>
        <Button variant="default" onClick={onStop ?? undefined} disabled={onStop === null}>
          {t('stop')}
        </Button>
        <span className={classes.hint}>
          {total === null
            ? t(state === 'queued' ? 'queued' : 'counting')
            : t('progress', { done: formatCount(done, locale), total: formatCount(total, locale) })}
        </span>
      </div>
    </div>
  );
}
