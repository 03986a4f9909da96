import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isDeletion } from '../../../components/changes/is-deletion';
import { RevisionAuthor } from '../../../components/changes/revision-author';
import { RevisionMarks } from '../../../components/changes/revision-marks';
import { RevisionSummary } from '../../../components/changes/revision-summary';
import type { Revision } from '../../../lib/api-types';
import { formatExactly, formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import type { ComparedVersions } from '../rules/compared-versions';
import classes from './history.module.css';
import { RestoreButton } from './restore-button';

interface RevisionRowProps {
  revision: Revision;
  slug: string;
  total: number;
  /** null where there is nothing to compare with */
  chosen: ComparedVersions | null;
  onChoose: (choice: Partial<ComparedVersions>) => void;
}

/** One edit in the history. */
export function RevisionRow({ revision, slug, total, chosen, onChoose }: RevisionRowProps) {
  const { t } = useTranslation('history');
  const { locale } = useLocale();
  const { number, at, author, reverted } = revision;
  return (
    <li className={classes.revision} data-reverted={reverted || undefined}>
      {chosen && (
        <div className={classes.choices}>
          {(['from', 'to'] as const).map((side) => (
            <input
              key={side}
              type="radio"
              name={side}
              aria-label={t(side === 'from' ? 'older' : 'newer', { number })}
              checked={chosen[side] === number}
              onChange={() => onChoose({ [side]: number })}
            />
          ))}
        </div>
      )}
      <div className={classes.edit}>
        <p className={classes.line}>
          <strong>{t('version', { number })}</strong>
          <time dateTime={at} title={formatExactly(at, locale)}>
            {formatMoment(at, locale)}
          </time>
          <RevisionAuthor author={author} />
          {number === total && <span className={classes.current}>{t('current')}</span>}
          <RevisionMarks revision={revision} />
        </p>
        <RevisionSummary revision={revision} />
        <div className={classes.ways}>
          {number > 1 && (
            <Anchor component={Link} to={`?to=${number}`} inherit>
              {t('withPrevious')}
            </Anchor>
          )}
          {number < total && !isDeletion(revision) && <RestoreButton slug={slug} number={number} current={total} />}
        </div>
      </div>
    </li>
  );
}
