import type { TypedValue } from '@pkyx/domain';
import type { Locale } from '../../common/localization/locale';
import { readableText } from '../../common/values/value-text';
import type { AttributeDto } from '../../entries/dto/attribute.dto';
import type { EntryDto } from '../../entries/dto/entry.dto';
import { localized, nameOf, otherNamesOf } from '../../common/html/localized';
import { entryAddress } from '../../common/html/page-addresses';
import { absolute } from './structured-data';

/** What schema.org calls things of our types; places and products may have any property. */
const SCHEMA_TYPES: Record<string, string> = { country: 'Country', car: 'Product', phone: 'Product' };

/** An entry in schema.org's words. */
export function entryData(entry: EntryDto, locale: Locale): object {
  const type = SCHEMA_TYPES[entry.type.slug] ?? 'Thing';
  const picture = pictureOf(entry);
  return {
    '@type': type,
    name: nameOf(entry, locale),
    alternateName: otherNamesOf(entry, locale),
    url: absolute(entryAddress(entry.slug)),
    ...(picture !== undefined && { image: absolute(picture) }),
    ...(type !== 'Thing' && { additionalProperty: entry.attributes.flatMap((each) => propertyOf(each, locale)) }),
  };
}

/** The address of the first picture of an entry, if it has one. */
export function pictureOf({ attributes }: Pick<EntryDto, 'attributes'>): string | undefined {
  const typed = attributes.map((attribute) => attribute as TypedValue).find(({ kind }) => kind === 'image');
  return typed?.kind === 'image' ? typed.value.url : undefined;
}

function propertyOf(attribute: AttributeDto, locale: Locale): object[] {
  const typed = attribute as TypedValue;
  const name = localized(attribute.names, locale);
  if (typed.kind === 'image') return [];
  if (typed.kind !== 'number') return [{ '@type': 'PropertyValue', name, value: readableText(typed, locale) }];
  return [{ '@type': 'PropertyValue', name, value: Number(typed.value.number), unitText: typed.value.unit }];
}
