import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DiffLineList } from '../../../components/changes/diff-line-list';
import { diffLines } from '../../../components/changes/diff-lines';
import { RevisionAuthor } from '../../../components/changes/revision-author';
import { entryAddress, historyAddress } from '../../../lib/addresses';
import type { Proposal } from '../../../lib/api-types';
import { formatMoment } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './moderation.module.css';

/** Which entry would change, how, who wants it and why. */
export function ProposalSummary({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('moderation');
  const { locale } = useLocale();
  const { entry, title, type, author, at, comment, changes } = proposal;
  const kind = kindOf(proposal);
  return (
    <>
      <p className={classes.name}>
        {entry ? (
          <Anchor component={Link} to={entry.deleted ? historyAddress(entry.slug) : entryAddress(entry.slug)}>
            {title}
          </Anchor>
        ) : (
          <bdi>{title}</bdi>
        )}
        {kind && <span className={classes.state}>{t(`kind.${kind}`)}</span>}
        <span className={classes.state} data-state={proposal.state}>
          {t(`state.${proposal.state}`)}
        </span>
      </p>
      <p className={classes.detail}>
        <RevisionAuthor author={author} /> · {localized(type.names, locale)} ·{' '}
        <time dateTime={at}>{formatMoment(at, locale)}</time>
      </p>
      {comment && (
        <p className={classes.comment} dir="auto">
          {comment}
        </p>
      )}
      <DiffLineList lines={diffLines(changes)} />
      {proposal.reason && <p className={classes.detail}>{t('reasonWas', { reason: proposal.reason })}</p>}
    </>
  );
}

/** What an edit does to the entry as a whole; null: it changes what it says. */
function kindOf({ baseVersion, changes }: Proposal): 'creation' | 'deletion' | null {
  if (baseVersion === 0) return 'creation';
  return changes.some(({ field, after }) => field === 'title' && after === null) ? 'deletion' : null;
}
