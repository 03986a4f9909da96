import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './rows.module.css';

/** What a row is also called, and how its values are judged or why they cannot be. */
export function RowTip({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const name = localized(row.names, locale);
  const otherName = localized(row.names, locale === 'zh' ? 'en' : 'zh');
  const Icon = row.state === 'incomparable' ? IconAlertCircle : IconInfoCircle;
  return (
    <Tooltip
      multiline
      maw={280}
      position="bottom-start"
      events={{ hover: true, focus: true, touch: true }}
      label={
        <>
          {otherName !== name && <span className={classes.otherName}>{otherName}</span>}
          {t(`reasons.${row.reason}`)}
        </>
      }
    >
      <ActionIcon className={classes.tip} variant="transparent" size={22} aria-label={t('about', { attribute: name })}>
        <Icon size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
