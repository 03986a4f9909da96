import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../../components/value-editor/rules/faults';
import type { RegistryAttribute } from '../../../lib/api-types';
import { groupAttributes, type GroupedAttributes } from '../../../lib/attribute-groups';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { type DraftRow, type EntryDraft, offeredRow } from '../rules/entry-draft';
import { faultsOfRow } from '../rules/entry-request';
import classes from './new-entry.module.css';
import { ValueRow } from './value-row';

interface OfferedValuesProps {
  template: readonly RegistryAttribute[];
  draft: EntryDraft;
  faults: Faults;
  onChange: (row: DraftRow) => void;
}

/** What entries of the type usually tell, group by group: as much of it as the writer knows. */
export function OfferedValues({ template, ...props }: OfferedValuesProps) {
  return groupAttributes(template).map((group, index) => (
    <OfferedGroup key={group.key} group={group} first={index === 0} {...props} />
  ));
}

interface OfferedGroupProps extends Omit<OfferedValuesProps, 'template'> {
  group: GroupedAttributes<RegistryAttribute>;
  /** open from the beginning */
  first: boolean;
}

function OfferedGroup({ group, first, draft, faults, onChange }: OfferedGroupProps) {
  const { t } = useTranslation('creation');
  const { locale } = useLocale();
  const id = useId();
  const rows = group.attributes.map((known) => draft.rows.find((row) => row.id === known.key) ?? offeredRow(known));
  const filled = rows.filter((row) => draft.rows.includes(row));
  const [opened, setOpened] = useState(first || filled.length > 0);
  const faulty = filled.some((row) => Object.keys(faultsOfRow(faults, row.id)).length > 0);
  const open = opened || faulty;

  return (
    <section className={classes.group}>
      <h3 className={classes.groupHeading}>
        <UnstyledButton
          className={classes.fold}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpened(!open)}
        >
          <IconChevronDown className={classes.chevron} size={18} aria-hidden />
          {localized(group.names, locale)}
          <span className={classes.count}>{t('filled', { filled: filled.length, count: rows.length })}</span>
        </UnstyledButton>
      </h3>
      <div id={id} className={classes.rows} hidden={!open}>
        {open &&
          rows.map((row) => (
            <div key={row.id} className={classes.row}>
              <ValueRow
                label={row.known ? localized(row.known.names, locale) : row.name}
                row={row}
                faults={faultsOfRow(faults, row.id)}
                onChange={onChange}
              />
            </div>
          ))}
      </div>
    </section>
  );
}
