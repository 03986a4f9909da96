import type { TypedValue } from '@pkyx/domain';
import type { EntryView } from '@pkyx/persistence';
import type { Locale } from '../common/localization/locale';
import { readableText } from '../common/values/value-text';
import { presentCard } from '../entries/entry.presenter';
import type { EntryCard } from './entry-card';
import { presentPortrait } from './portrait.presenter';

const MOST_FACTS = 4;
const MOST_CHARACTERS = 200;

/** An entry as its card says it to a reader: the values that tell most about entries of its type come first. */
export function presentEntryCard(entry: EntryView, locale: Locale, site: string): EntryCard {
  const card = presentCard(entry);
  const telling = entry.typeView[0]?.highlights ?? [];
  const attributes = card.highlights.filter(({ kind }) => kind !== 'image' && kind !== 'link');
  const facts = [
    ...attributes.filter(({ key }) => telling.includes(key)),
    ...attributes.filter(({ key }) => !telling.includes(key)),
  ];
  return {
    ...presentPortrait(card, locale),
    type: card.type.names[locale],
    facts: facts.slice(0, MOST_FACTS).map((attribute) => ({
      label: attribute.names[locale],
      value: readableText(attribute as TypedValue, locale).slice(0, MOST_CHARACTERS),
    })),
    site,
  };
}
