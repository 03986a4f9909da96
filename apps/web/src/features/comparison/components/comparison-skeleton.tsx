import { Skeleton, VisuallyHidden } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './skeleton.module.css';

const ROWS = 12;
const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The table while it is on its way: as many columns as will come, rows of their height. */
export function ComparisonSkeleton({ sides }: { sides: number }) {
  const { t } = useTranslation('comparison');
  return (
    <div aria-busy style={{ '--sides': sides } as CSSProperties}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <div className={classes.head} aria-hidden>
        {numbered(sides).map((side) => (
          <div key={side} className={classes.side}>
            <Skeleton className={classes.picture} />
            <Skeleton height={20} width="60%" radius="sm" />
          </div>
        ))}
      </div>
      <Skeleton height={120} mb={24} aria-hidden />
      {numbered(ROWS).map((row) => (
        <div key={row} className={classes.row} aria-hidden>
          {numbered(sides + 1).map((cell) => (
            <Skeleton key={cell} className={classes.cell} height={14} radius="sm" />
          ))}
        </div>
      ))}
    </div>
  );
}
