import { Progress, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, RegistryAttribute } from '../../../lib/api-types';
import { formatCount, formatMoment } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { typeQuery } from '../../../lib/type-query';
import { useLocale } from '../../../lib/use-locale';
import { type Completeness, completenessOf } from '../rules/completeness';
import classes from './facts.module.css';

interface EntryFactsProps {
  entry: Entry;
  /** adds a value of an attribute that is missing */
  onAdd: (attribute: RegistryAttribute) => void;
}

/** Beside the values: how fresh, how read and how complete the entry is. */
export function EntryFacts({ entry, onAdd }: EntryFactsProps) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const { data: type } = useQuery(typeQuery(entry.type.slug));
  const completeness = type ? completenessOf(entry.attributes, type.template) : null;

  return (
    <aside className={classes.facts} aria-label={t('about')}>
      <dl className={classes.list}>
        <div>
          <dt>{t('edited')}</dt>
          <dd>
            <time dateTime={entry.updatedAt}>{formatMoment(entry.updatedAt, locale)}</time>
          </dd>
        </div>
        <div>
          <dt>{t('views')}</dt>
          <dd>{formatCount(entry.views, locale)}</dd>
        </div>
      </dl>
      {completeness && (
        <CompletenessFacts completeness={completeness} type={localized(entry.type.names, locale)} onAdd={onAdd} />
      )}
    </aside>
  );
}

/** Names beyond these wait until they are asked for. */
const SHORT_LIST = 8;

interface CompletenessFactsProps {
  completeness: Completeness;
  /** its name */
  type: string;
  onAdd: (attribute: RegistryAttribute) => void;
}

function CompletenessFacts({ completeness, type, onAdd }: CompletenessFactsProps) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const [all, setAll] = useState(false);
  const { usual, present, missing } = completeness;
  const shown = all ? missing : missing.slice(0, SHORT_LIST);

  return (
    <section>
      <h2 className={classes.heading}>
        {t('completeness')} <span className={classes.percent}>{Math.floor((present / usual) * 100)}%</span>
      </h2>
      <Progress value={(present / usual) * 100} size="sm" aria-label={t('completeness')} />
      <p className={classes.hint}>{t('completenessOf', { type, count: usual, present })}</p>
      {missing.length > 0 && (
        <>
          <h3 className={classes.subheading}>{t('missing')}</h3>
          <ul className={classes.missing}>
            {shown.map((attribute) => (
              <li key={attribute.key}>
                <UnstyledButton className={classes.missingName} onClick={() => onAdd(attribute)}>
                  {localized(attribute.names, locale)}
                </UnstyledButton>
              </li>
            ))}
          </ul>
          {shown.length < missing.length && (
            <UnstyledButton className={classes.more} onClick={() => setAll(true)}>
              {t('missingMore', { count: missing.length - shown.length })}
            </UnstyledButton>
          )}
        </>
      )}
    </section>
  );
}
