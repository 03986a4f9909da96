import { Link } from 'react-router';
import { entryAddress } from '../lib/addresses';
import type { ListedEntry } from '../lib/api-types';
import { useEntryName } from '../lib/entry-name';
import { localized } from '../lib/localized';
import { useLocale } from '../lib/use-locale';
import classes from './entry-card.module.css';
import { EntryPicture } from './entry-picture';
import { AttributeValueView } from './value/attribute-value-view';

/** An entry in a list: picture, name, type, a few telling values. The whole card leads to it. */
export function EntryCard({ entry }: { entry: ListedEntry }) {
  const { locale } = useLocale();
  const name = useEntryName(entry);

  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={48} />
        <div className={classes.names}>
          <h3 className={classes.name}>
            <Link className={classes.link} to={entryAddress(entry.slug)}>
              {name}
            </Link>
          </h3>
          <p className={classes.type}>{localized(entry.type.names, locale)}</p>
        </div>
      </div>
      {entry.highlights.length > 0 && (
        <dl className={classes.values}>
          {entry.highlights.map((attribute) => (
            <div key={attribute.key} className={classes.row}>
              <dt>{localized(attribute.names, locale)}</dt>
              <dd>
                <AttributeValueView attribute={attribute} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
