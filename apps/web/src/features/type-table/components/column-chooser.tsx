import '@mantine/core/styles/Checkbox.css';
import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EntryType } from '../../../lib/api-types';
import { groupAttributes } from '../../../lib/attribute-groups';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { MOST_COLUMNS } from '../rules/table-address';
import classes from './tools.module.css';

interface ColumnChooserProps {
  type: EntryType;
  columns: readonly string[];
  onChange: (keys: readonly string[]) => void;
}

/** Opens the attributes that the type has, to be ticked as columns. */
export function ColumnChooser({ type, columns, onChange }: ColumnChooserProps) {
  const { t } = useTranslation('typeTable');
  const { locale } = useLocale();
  const toggle = (key: string) =>
    onChange(columns.includes(key) ? columns.filter((each) => each !== key) : [...columns, key]);
  const fixed = (key: string) => (columns.includes(key) ? columns.length === 1 : columns.length >= MOST_COLUMNS);

  return (
    <Popover position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="sm" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.columns} aria-label={t('columns')}>
        <p className={classes.hint}>{t('columnsHint', { most: MOST_COLUMNS })}</p>
        {groupAttributes(type.template).map((group) => (
          <fieldset key={group.key} className={classes.group}>
            <legend>{localized(group.names, locale)}</legend>
            {group.attributes.map(({ key, names }) => (
              <Checkbox
                key={key}
                label={localized(names, locale)}
                checked={columns.includes(key)}
                disabled={fixed(key)}
                onChange={() => toggle(key)}
              />
            ))}
          </fieldset>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
