import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './entry-grid.module.css';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Places for entry cards that are on their way. */
export function CardSkeletons({ count = 8, height = 176 }: { count?: number; height?: number }) {
  return (
    <div className={classes.grid} aria-hidden>
      {numbered(count).map((index) => (
        <Skeleton key={index} height={height} radius="md" />
      ))}
    </div>
  );
}

/** Places for lines of text or rows of a table. */
export function RowSkeletons({ count = 8, height = 44 }: { count?: number; height?: number }) {
  return (
    <div aria-hidden>
      {numbered(count).map((index) => (
        <Skeleton key={index} height={height} radius="sm" mb={8} />
      ))}
    </div>
  );
}

/** A page that is on its way. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy>
      <VisuallyHidden role="status">{t('state.loading')}</VisuallyHidden>
      <Skeleton height={36} width={240} mb={24} radius="sm" />
      <RowSkeletons count={6} />
    </div>
  );
}
