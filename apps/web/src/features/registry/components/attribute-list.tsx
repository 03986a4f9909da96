import { ATTRIBUTE_GROUPS } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { attributeAddress } from '../../../lib/addresses';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './registry.module.css';

/** Attributes under the headings of their groups. */
export function AttributeList({ attributes }: { attributes: readonly RegistryAttribute[] }) {
  const { t } = useTranslation('registry');
  const { locale } = useLocale();
  const groups = ATTRIBUTE_GROUPS.map((group) => ({
    ...group,
    attributes: attributes.filter((attribute) => attribute.group === group.key),
  })).filter((group) => group.attributes.length > 0);

  return (
    <dl className={classes.groups}>
      {groups.map((group) => (
        <div key={group.key} className={classes.group}>
          <dt>{localized(group.names, locale)}</dt>
          <dd>
            {group.attributes.map((attribute) => (
              <Link
                key={attribute.key}
                className={classes.attribute}
                to={attributeAddress(attribute.key)}
                title={t(`kinds.${attribute.kind}`)}
              >
                {localized(attribute.names, locale)}
              </Link>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
