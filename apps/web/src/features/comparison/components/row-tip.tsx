import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './rows.module.css';

const RowMenu = lazy(() => import('../priorities/row-menu').then(({ RowMenu: Menu }) => ({ default: Menu })));

/** What a row is also called, and how its values are judged or why they cannot be; a click lets the reader have a say in it. */
export function RowTip({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = localized(row.names, locale);
  const otherName = localized(row.names, locale === 'zh' ? 'en' : 'zh');
  const label = t('about', { attribute: name });
  const Icon = row.state === 'incomparable' ? IconAlertCircle : IconInfoCircle;
  const about = (
    <>
      {otherName !== name && <span className={classes.otherName}>{otherName}</span>}
      {t(`reasons.${row.reason}`)}
    </>
  );
  const close = () => {
    setOpened(false);
    button.current?.focus({ preventScroll: true });
  };

  return (
    <span className={classes.tipPlace}>
      <Tooltip multiline maw={280} position="bottom-start" disabled={opened} label={about}>
        <ActionIcon
          ref={button}
          className={classes.tip}
          variant="transparent"
          size={22}
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={opened}
          onClick={() => setOpened(true)}
        >
          <Icon size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {opened && (
        <Suspense>
          <RowMenu row={row} label={label} about={about} onClose={close} />
        </Suspense>
      )}
    </span>
  );
}
