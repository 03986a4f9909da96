import { UnstyledButton } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { IconHistory } from '@tabler/icons-react';
import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../../lib/api-types';
import { fetchedLater } from '../../../lib/fetched-later';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { useOpener } from '../../../lib/use-opener';
import classes from './as-of.module.css';
import { SinceContext } from './use-changes-since';

const [ChangeCard, fetchCard] = fetchedLater(async () => (await import('./change-card')).ChangeCard);

interface ChangedMarkProps {
  row: ComparisonRow;
  /** the side */
  entry: { name: string };
  /** place of the side */
  index: number;
  units: ReaderSystem;
}

/** Beside a value of the past that has changed since: opens what the side says now. */
export function ChangedMark({ row, entry, index, units }: ChangedMarkProps) {
  const { t } = useTranslation('asOf');
  const { locale } = useLocale();
  const { opened, button, close, buttonProps } = useOpener('dialog', fetchCard);
  const since = use(SinceContext);
  const change = since?.state === 'known' ? since.rows.get(row.key)?.[index] : undefined;
  if (!change) return null;
  const label = t('changedValue', { entry: entry.name, attribute: localized(row.names, locale) });
  return (
    <>
      <UnstyledButton {...buttonProps} className={classes.mark} aria-label={label} title={t('changedSince')}>
        <IconHistory size={16} aria-hidden />
      </UnstyledButton>
      {opened && (
        <Suspense>
          <ChangeCard button={button} label={label} now={change.now} units={units} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
