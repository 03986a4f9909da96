import { ActionIcon } from '@mantine/core';
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../../lib/api-types';
import { fetchedLater } from '../../../lib/fetched-later';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { useOpener } from '../../../lib/use-opener';
import { useHint } from '../hooks/use-hint';
import classes from './rows.module.css';

const [RowMenu, fetchMenu] = fetchedLater(async () => (await import('../priorities/row-menu')).RowMenu);
const [RowHint] = fetchedLater(async () => (await import('./row-hint')).RowHint);

/** What a row is also called, and how its values are judged or why they cannot be; a click lets the reader have a say in it. */
export function RowTip({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const { opened, button, close, buttonProps } = useOpener('menu', fetchMenu);
  const { hinted, dismiss, hintProps } = useHint();
  const id = useId();
  const name = localized(row.names, locale);
  const otherName = localized(row.names, locale === 'zh' ? 'en' : 'zh');
  const label = t('about', { attribute: name });
  const Icon = row.state === 'incomparable' ? IconAlertCircle : IconInfoCircle;
  const isHinted = hinted && !opened;
  const about = (
    <>
      {otherName !== name && <span className={classes.otherName}>{otherName}</span>}
      {t(`reasons.${row.reason}`)}
    </>
  );

  const closeMenu = () => {
    close();
    dismiss();
  };

  return (
    <>
      <span className={classes.tipPlace} {...hintProps}>
        <ActionIcon
          {...buttonProps}
          className={classes.tip}
          variant="transparent"
          size={22}
          aria-label={label}
          aria-describedby={isHinted ? id : undefined}
        >
          <Icon size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </span>
      <Suspense>
        {isHinted && (
          <RowHint button={button} onDismiss={dismiss}>
            <span id={id}>{about}</span>
          </RowHint>
        )}
        {opened && <RowMenu button={button} row={row} label={label} about={about} onClose={closeMenu} />}
      </Suspense>
    </>
  );
}
