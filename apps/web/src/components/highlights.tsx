import type { Attribute } from '../lib/api-types';
import { localized } from '../lib/localized';
import { useLocale } from '../lib/use-locale';
import classes from './highlights.module.css';
import { AttributeValueView } from './value/attribute-value-view';

/** The few values that tell most about an entry. */
export function Highlights({ attributes }: { attributes: readonly Attribute[] }) {
  const { locale } = useLocale();
  if (attributes.length === 0) return null;
  return (
    <dl className={classes.values}>
      {attributes.map((attribute) => (
        <div key={attribute.key} className={classes.row}>
          <dt>{localized(attribute.names, locale)}</dt>
          <dd>
            <AttributeValueView attribute={attribute} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
