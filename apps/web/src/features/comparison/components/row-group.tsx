import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { IconChevronDown } from '@tabler/icons-react';
import { type CSSProperties, type RefCallback, use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { widestWholePart } from '../../../components/value/number-parts';
import type { ComparedEntry } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { RowTargetContext } from '../hooks/use-row-target';
import { type RowGroup as Group, TYPE_ROW } from '../rules/row-filter';
import { ComparisonRow } from './comparison-row';
import { TypeRow } from './type-row';
import classes from './rows.module.css';
import { ROLES } from './table-roles';

interface RowGroupProps {
  group: Group;
  entries: ComparedEntry[];
  units: ReaderSystem;
  scrollRef: RefCallback<HTMLElement>;
}

/** The rows under one heading, as a table of their own that folds. */
export function RowGroup({ group, entries, units, scrollRef }: RowGroupProps) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const [open, setOpen] = useState(true);
  const target = use(RowTargetContext);
  const [opened, setOpened] = useState(target.visit);
  if (opened !== target.visit) {
    setOpened(target.visit);
    if (group.rows.some(({ key }) => key === target.row)) setOpen(true);
  }
  const id = useId();
  const heading = localized(group.names, locale);
  const sides = entries.map((entry) => ({ slug: entry.slug, name: entryName(entry, locale) }));
  const names = sides.map(({ name }) => name);
  const cells = group.rows.flatMap((row) => row.cells);
  const style = { '--widest': `${widestWholePart(cells, units, locale)}ch` } as CSSProperties;

  return (
    <section className={classes.group}>
      <h2 className={classes.heading}>
        <UnstyledButton className={classes.fold} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <IconChevronDown className={classes.chevron} size={18} aria-hidden />
          {heading}
          <span className={classes.count}>{group.rows.length}</span>
        </UnstyledButton>
      </h2>
      <div id={id} className={classes.scroller} ref={scrollRef} hidden={!open}>
        <table {...ROLES.table} className={classes.table} style={style}>
          <VisuallyHidden component="caption">
            {t('caption', { heading, names: names.join(t('listSeparator')) })}
          </VisuallyHidden>
          <VisuallyHidden component="thead" {...ROLES.rowGroup}>
            <tr {...ROLES.row}>
              <th {...ROLES.columnHeader} scope="col">
                {t('attribute')}
              </th>
              {names.map((name, index) => (
                <th key={entries[index]?.id} {...ROLES.columnHeader} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </VisuallyHidden>
          <tbody {...ROLES.rowGroup}>
            {group.rows.map((row) =>
              row.key === TYPE_ROW ? (
                <TypeRow key={row.key} row={row} entries={entries} />
              ) : (
                <ComparisonRow key={row.key} row={row} entries={sides} units={units} />
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
