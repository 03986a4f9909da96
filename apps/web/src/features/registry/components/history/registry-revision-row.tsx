import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { profileAddress } from '../../../../lib/addresses';
import type { RegistryRevision } from '../../../../lib/api-types';
import { formatMoment } from '../../../../lib/format';
import { useLocale } from '../../../../lib/use-locale';
import classes from './history.module.css';
import { SaidValue } from './said-value';

/** Fields that the page has words for. */
const FIELDS = [
  'names',
  'aliases',
  'kind',
  'dimension',
  'direction',
  'group',
  'types',
  'template',
  'highlights',
  'mergedInto',
] as const;
type KnownField = (typeof FIELDS)[number];

export function RegistryRevisionRow({ revision }: { revision: RegistryRevision }) {
  const { t } = useTranslation('registryEditing');
  const { locale } = useLocale();
  const { number, author, at, comment, changes } = revision;
  return (
    <li className={classes.revision}>
      <p className={classes.head}>
        <time dateTime={at} title={new Date(at).toLocaleString(locale)}>
          {formatMoment(at, locale)}
        </time>
        {author === null ? (
          <span>{t('history.deletedMember')}</span>
        ) : (
          <Anchor component={Link} to={profileAddress(author)}>
            {author}
          </Anchor>
        )}
        <span className={classes.quiet}>{t('history.version', { number })}</span>
      </p>
      {comment && <p className={classes.comment}>{comment}</p>}
      <dl className={classes.changes}>
        {changes.map(({ field, before, after }) => (
          <div key={field} className={classes.change}>
            <dt>{isKnown(field) ? t(`history.field.${field}`) : field}</dt>
            <dd>
              {before !== null && (
                <del>
                  <SaidValue field={field} value={before} />
                </del>
              )}
              {before !== null && after !== null && <span aria-hidden> → </span>}
              {after !== null && (
                <ins>
                  <SaidValue field={field} value={after} />
                </ins>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function isKnown(field: string): field is KnownField {
  return FIELDS.some((known) => known === field);
}
