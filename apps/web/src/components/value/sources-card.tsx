import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attribute, Source } from '../../lib/api-types';
import { formatMoment } from '../../lib/format';
import { useLocale } from '../../lib/use-locale';
import { formatDateText } from './date-value-text';
import { webAddress } from './web-address';
import classes from './sources.module.css';

/** Where a value comes from: each source with its dates, the note, and who wrote it when. */
export function SourcesCard({ attribute }: { attribute: Attribute }) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  return (
    <div className={classes.card}>
      <ul className={classes.sources}>
        {attribute.sources.map((source, index) => (
          <SourceItem key={index} source={source} />
        ))}
      </ul>
      {attribute.note && <p className={classes.note}>{attribute.note}</p>}
      <p className={classes.edited}>
        {t('editedBy', {
          name: attribute.editedBy ?? t('deletedMember'),
          when: formatMoment(attribute.editedAt, locale),
        })}
      </p>
    </div>
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
