import { Anchor } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { historyAddress, profileAddress } from '../../lib/addresses';
import type { Attribute, Source } from '../../lib/api-types';
import { formatMoment } from '../../lib/format';
import { useLocale } from '../../lib/use-locale';
import { OpenedCard } from '../opened/opened-card';
import { formatDateText } from './date-value-text';
import { webAddress } from './web-address';
import classes from './sources.module.css';

interface SourcesCardProps {
  /** what opened the card */
  button: RefObject<HTMLElement | null>;
  label: string;
  attribute: Attribute;
  /** of the entry */
  slug: string;
  onClose: () => void;
  onEdit?: () => void;
}

/** Where a value comes from: each source with its dates, the note, and who wrote it when. */
export function SourcesCard({ button, label, attribute, slug, onClose, onEdit }: SourcesCardProps) {
  const { t } = useTranslation('value');
  return (
    <OpenedCard button={button} label={label} width={300} onClose={onClose}>
      <div className={classes.card}>
        {attribute.sources.length > 0 ? (
          <ul className={classes.sources}>
            {attribute.sources.map((source, index) => (
              <SourceItem key={index} source={source} />
            ))}
          </ul>
        ) : (
          <p className={classes.none}>{t('noSourceText')}</p>
        )}
        {attribute.note && <p className={classes.note}>{attribute.note}</p>}
        <p className={classes.edited}>
          <WrittenBy attribute={attribute} />
        </p>
        <p className={classes.ways}>
          <Anchor component={Link} to={historyAddress(slug)} inherit>
            {t('history')}
          </Anchor>
          {onEdit && (
            <Anchor component="button" type="button" inherit onClick={onEdit}>
              {t('edit')}
            </Anchor>
          )}
        </p>
      </div>
    </OpenedCard>
  );
}

/** Who wrote a value, and when. */
function WrittenBy({ attribute: { editedBy, editedAt } }: Pick<SourcesCardProps, 'attribute'>) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  return (
    <>
      {editedBy ? (
        <Anchor component={Link} to={profileAddress(editedBy)} inherit>
          {editedBy}
        </Anchor>
      ) : (
        t('deletedMember')
      )}{' '}
      <time dateTime={editedAt}>{t('editedAt', { when: formatMoment(editedAt, locale) })}</time>
    </>
  );
}

function SourceItem({ source }: { source: Source }) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  const address = source.url ? webAddress(source.url) : null;
  const name = source.citation || address?.hostname || source.url;
  return (
    <li>
      {address ? (
        <Anchor href={address.href} target="_blank" rel="noopener noreferrer ugc" inherit>
          {name}
        </Anchor>
      ) : (
        <span>{name}</span>
      )}
      <dl className={classes.dates}>
        {source.asOf && (
          <div>
            <dt>{t('asOf')}</dt>
            <dd>{formatDateText(source.asOf, locale)}</dd>
          </div>
        )}
        {source.retrievedOn && (
          <div>
            <dt>{t('retrievedOn')}</dt>
            <dd>{formatDateText(source.retrievedOn, locale)}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
