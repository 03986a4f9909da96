import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RowSkeletons } from '../../../components/skeletons';
import classes from './entry.module.css';

export function EntrySkeleton() {
  const { t } = useTranslation('entry');
  return (
    <div aria-busy>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <div className={classes.head} aria-hidden>
        <Skeleton className={classes.pictureSkeleton} />
        <div className={classes.identity}>
          <Skeleton height={16} width={80} mb={12} radius="sm" />
          <Skeleton height={36} width="60%" radius="sm" />
        </div>
      </div>
      <RowSkeletons count={10} height={40} />
    </div>
  );
}
