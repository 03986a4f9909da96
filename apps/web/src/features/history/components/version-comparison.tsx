import { Anchor } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconEqual, IconList } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DiffLineList } from '../../../components/changes/diff-line-list';
import { diffLines } from '../../../components/changes/diff-lines';
import { FailureMessage } from '../../../components/failure-message';
import { RowSkeletons } from '../../../components/skeletons';
import { StateMessage } from '../../../components/state-message';
import type { EditedEntry } from '../../../lib/api-types';
import { isNotFound } from '../../../lib/problem';
import { diffQuery } from '../api/revisions';
import type { ComparedVersions } from '../rules/compared-versions';
import classes from './history.module.css';
import { VersionHead } from './version-head';

interface VersionComparisonProps extends ComparedVersions {
  entry: EditedEntry;
  total: number;
}

/** What differs between two versions, field by field. */
export function VersionComparison({ entry, total, from, to }: VersionComparisonProps) {
  const { t } = useTranslation('history');
  return (
    <section aria-labelledby="compared">
      <h2 id="compared" className={classes.heading}>
        {from === 0 ? t('sinceNothing', { to }) : t('between', { from, to })}
      </h2>
      <nav className={classes.steps} aria-label={t('versions')}>
        <Anchor component={Link} to="?" inherit>
          <IconList size={16} aria-hidden />
          {t('toList')}
        </Anchor>
        {from > 0 && (
          <Anchor component={Link} to={`?to=${from}`} inherit>
            <IconArrowLeft size={16} aria-hidden />
            {t('previousChange')}
          </Anchor>
        )}
        {to < total && (
          <Anchor component={Link} to={`?to=${to + 1}`} inherit>
            {t('nextChange')}
            <IconArrowRight size={16} aria-hidden />
          </Anchor>
        )}
      </nav>
      <div className={classes.versions}>
        <VersionHead entry={entry} number={from} total={total} />
        <VersionHead entry={entry} number={to} total={total} />
      </div>
      <Differences slug={entry.slug} from={from} to={to} />
    </section>
  );
}

function Differences({ slug, from, to }: ComparedVersions & { slug: string }) {
  const { t } = useTranslation('history');
  const query = useQuery(diffQuery(slug, from, to));
  if (isNotFound(query.error)) return <StateMessage icon={<IconEqual size={30} />} title={t('unknownVersion')} />;
  if (query.error && !query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <RowSkeletons count={4} />;
  if (query.data.changes.length === 0) {
    return <StateMessage icon={<IconEqual size={30} />} title={t('same')} text={t('sameText')} />;
  }
  return (
    <div className={classes.differences}>
      <DiffLineList lines={diffLines(query.data.changes)} />
    </div>
  );
}
