import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { PageTitle } from '../../../components/page-title';
import { RowSkeletons } from '../../../components/skeletons';
import { TypeChips } from '../../../components/type-chips';
import { gapsAddress } from '../../../lib/addresses';
import { gapsQuery } from '../api/gaps';
import { GapList } from './gap-list';
import classes from './gaps.module.css';

/** What readers look for most and nobody has written, to be filled in one after the other. */
export function GapsPage() {
  const { t } = useTranslation('gaps');
  const [parameters] = useSearchParams();
  const type = parameters.get('type') || null;
  const { data, error, refetch } = useQuery(gapsQuery(type));

  return (
    <div className={classes.page}>
      <div>
        <PageTitle>{t('title')}</PageTitle>
        <p className={classes.lead}>{t('lead')}</p>
      </div>
      <TypeChips current={type} addressOf={gapsAddress} />
      {data ? (
        <GapList key={type} gaps={data.items} type={type} />
      ) : error ? (
        <FailureMessage error={error} onRetry={() => void refetch()} />
      ) : (
        <RowSkeletons count={8} height={72} />
      )}
    </div>
  );
}
