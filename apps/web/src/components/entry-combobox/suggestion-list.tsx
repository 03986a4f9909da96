import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchItem } from '../../lib/api-types';
import { entryName } from '../../lib/entry-name';
import { localized } from '../../lib/localized';
import { useLocale } from '../../lib/use-locale';
import { EntryPicture } from '../entry-picture';
import { Marked } from '../marked';
import classes from './entry-combobox.module.css';

interface SuggestionListProps {
  id: string;
  optionId: (index: number) => string;
  items: readonly SearchItem[];
  active: number;
  onPick: (entry: SearchItem) => void;
}

export function SuggestionList({ id, optionId, items, active, onPick }: SuggestionListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  // Braces, because newer browsers answer a promise, which is no way to clean up.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <ul ref={list} id={id} role="listbox" aria-label={t('suggestions.label')} className={classes.list}>
      {items.map((entry, index) => {
        const name = entryName(entry, locale);
        const { matched } = entry;
        const other = matched && matched.name !== name ? matched : null;
        return (
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- keys work the options from the field
          <li
            key={entry.slug}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={classes.option}
            // The field keeps the focus, so that it does not close the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(entry)}
          >
            <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={32} />
            <span className={classes.name}>
              <Marked text={name} marks={matched?.name === name ? matched.marks : []} />
              {other && (
                <span className={classes.other}>
                  <Marked text={other.name} marks={other.marks} />
                </span>
              )}
            </span>
            <span className={classes.type}>{localized(entry.type.names, locale)}</span>
          </li>
        );
      })}
    </ul>
  );
}
