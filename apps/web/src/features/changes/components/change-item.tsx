import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isDeletion } from '../../../components/changes/is-deletion';
import { RevisionAuthor } from '../../../components/changes/revision-author';
import { RevisionMarks } from '../../../components/changes/revision-marks';
import { RevisionSummary } from '../../../components/changes/revision-summary';
import { EntryPicture } from '../../../components/entry-picture';
import { entryAddress, historyAddress, typeAddress } from '../../../lib/addresses';
import type { Change } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { formatExactly, formatTime } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './changes-page.module.css';

/** One edit of one entry. An entry that was deleted has a history, but no page. */
export function ChangeItem({ change }: { change: Change }) {
  const { t } = useTranslation('changes');
  const { locale } = useLocale();
  const { entry, number, at, author, reverted } = change;
  const name = useEntryName(entry);
  const history = historyAddress(entry.slug);
  return (
    <li className={classes.change} data-reverted={reverted || undefined}>
      <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={44} />
      <div className={classes.what}>
        <p className={classes.line}>
          {entry.deleted ? (
            <strong className={classes.gone}>{name}</strong>
          ) : (
            <Anchor component={Link} to={entryAddress(entry.slug)} className={classes.name}>
              {name}
            </Anchor>
          )}
          <Link to={typeAddress(entry.type.slug)} className={classes.type}>
            {localized(entry.type.names, locale)}
          </Link>
          {entry.deleted && !isDeletion(change) && <span className={classes.goneMark}>{t('mark.entryDeleted')}</span>}
          <RevisionMarks revision={change} />
        </p>
        <RevisionSummary revision={change} />
        <p className={classes.facts}>
          <time dateTime={at} title={formatExactly(at, locale)}>
            {formatTime(at, locale)}
          </time>
          <RevisionAuthor author={author} />
          {number > 1 && (
            <Anchor component={Link} to={`${history}?to=${number}`} inherit aria-label={`${t('diff')}: ${name}`}>
              {t('diff')}
            </Anchor>
          )}
          <Anchor component={Link} to={history} inherit aria-label={`${t('history')}: ${name}`}>
            {t('history')}
          </Anchor>
        </p>
      </div>
    </li>
  );
}
