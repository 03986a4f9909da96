import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import { SourcesButton } from '../../../components/value/sources-button';
import { UnitSelect, useUnits } from '../../../components/value/unit-select';
import type { Entry } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { groupAttributes } from '../../../lib/attribute-groups';
import classes from './values.module.css';

/** All values of an entry under their headings. */
export function EntryValues({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const [units] = useUnits();
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
              <div key={attribute.key} className={classes.item}>
                <dt className={classes.label}>{localized(attribute.names, locale)}</dt>
                <dd className={classes.value}>
                  <AttributeValueView attribute={attribute} units={units} />
                  <SourcesButton attribute={attribute} entry={{ slug: entry.slug, name }} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
