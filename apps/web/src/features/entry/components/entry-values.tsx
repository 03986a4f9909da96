import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message';
import { UnitSelect, useUnits } from '../../../components/value/unit-select';
import type { Entry } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import type { EntryEditing } from '../hooks/use-entry-editing';
import { groupAttributes } from '../../../lib/attribute-groups';
import { ValueItem } from './value-item';
import classes from './values.module.css';

interface EntryValuesProps {
  entry: Entry;
  editing: EntryEditing;
}

/** All values of an entry under their headings. */
export function EntryValues({ entry, editing }: EntryValuesProps) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const units = useUnits();
  const name = useEntryName(entry);
  if (entry.attributes.length === 0) {
    return <StateMessage icon={<IconListDetails size={30} />} title={t('noValues')} text={t('noValuesText')} />;
  }

  return (
    <div className={classes.values}>
      <UnitSelect className={classes.units} />
      {groupAttributes(entry.attributes).map((group) => (
        <section key={group.key} className={classes.group} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`} className={classes.heading}>
            {localized(group.names, locale)}
          </h2>
          <dl className={classes.list}>
            {group.attributes.map((attribute) => (
              <ValueItem
                key={attribute.key}
                entry={{ slug: entry.slug, name }}
                attribute={attribute}
                units={units}
                editing={editing.edited === attribute.key}
                onEdit={() => editing.edit(attribute.key)}
                onClose={editing.closeEdited}
              />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
