import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { InfiniteList } from '../../../components/infinite-list';
import type { EditedEntry, Revision } from '../../../lib/api-types';
import classes from './history.module.css';
import { RevisionRow } from './revision-row';

interface RevisionListProps {
  entry: EditedEntry;
  total: number;
  revisions: Revision[];
  hasMore: boolean;
  loading: boolean;
  failed: boolean;
  onMore: () => void;
}

/** Every version, newest first; any two can be chosen to be compared. */
export function RevisionList({ entry, total, revisions, ...paging }: RevisionListProps) {
  const { t } = useTranslation('history');
  const navigate = useNavigate();
  const [chosen, setChosen] = useState({ from: total - 1, to: total });
  const comparable = total > 1;

  return (
    <>
      {comparable && (
        <div className={classes.tools}>
          <Button
            variant="default"
            disabled={chosen.from === chosen.to}
            onClick={() => void navigate(`?from=${chosen.from}&to=${chosen.to}`)}
          >
            {t('compare')}
          </Button>
          <p className={classes.hint}>{t('compareHint')}</p>
        </div>
      )}
      <InfiniteList {...paging}>
        <ol className={classes.revisions} reversed aria-label={t('versions')}>
          {revisions.map((revision) => (
            <RevisionRow
              key={revision.number}
              revision={revision}
              slug={entry.slug}
              total={total}
              chosen={comparable ? chosen : null}
              onChoose={(choice) => setChosen({ ...chosen, ...choice })}
            />
          ))}
        </ol>
      </InfiniteList>
    </>
  );
}
