import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPicture } from '../../../components/entry-picture';
import { Marked } from '../../../components/marked';
import { entryAddress } from '../../../lib/addresses';
import type { SearchItem } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './search-page.module.css';

/** One hit: the entry, its other names, and which of them fits the text and how. */
export function SearchHit({ hit }: { hit: SearchItem }) {
  const { t } = useTranslation('search');
  const { locale } = useLocale();
  const name = useEntryName(hit);
  const marksOf = (shown: string) => (hit.matched?.name === shown ? hit.matched.marks : []);
  const otherNames = [hit.title, ...hit.aliases].filter((other) => other !== name);

  return (
    <Link className={classes.hit} to={entryAddress(hit.slug)}>
      <EntryPicture slug={hit.slug} name={name} picture={hit.picture} size={48} />
      <span className={classes.names}>
        <span className={classes.name}>
          <Marked text={name} marks={marksOf(name)} />
        </span>
        {otherNames.length > 0 && (
          <span className={classes.others}>
            {otherNames.map((other, index) => (
              <span key={other}>
                {index > 0 && ' · '}
                <Marked text={other} marks={marksOf(other)} />
              </span>
            ))}
          </span>
        )}
      </span>
      <span className={classes.facts}>
        <span className={classes.type}>{localized(hit.type.names, locale)}</span>
        {hit.matched && (
          <span className={classes.how}>
            {t(`matched.${hit.matched.field}`)} · {t(`how.${hit.matched.how}`)}
          </span>
        )}
      </span>
    </Link>
  );
}
