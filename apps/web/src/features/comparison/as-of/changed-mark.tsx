import { Popover, UnstyledButton } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { IconHistory } from '@tabler/icons-react';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import type { ComparisonRow } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './as-of.module.css';
import { SinceContext } from './use-changes-since';

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
  const [opened, setOpened] = useState(false);
  const since = use(SinceContext);
  const change = since?.state === 'known' ? since.rows.get(row.key)?.[index] : undefined;
  if (!change) return null;
  const label = t('changedValue', { entry: entry.name, attribute: localized(row.names, locale) });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom" withArrow returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.mark}
          aria-label={label}
          title={t('changedSince')}
          onClick={() => setOpened(!opened)}
        >
          <IconHistory size={16} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <p className={classes.now}>{t('now')}</p>
        {change.now ? <AttributeValueView attribute={change.now} units={units} /> : t('goneNow')}
      </Popover.Dropdown>
    </Popover>
  );
}
