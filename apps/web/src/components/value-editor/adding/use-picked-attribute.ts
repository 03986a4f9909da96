import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { knownAttributesQuery } from '../api/known-attributes';
import { attributeNamed } from '../rules/known-attribute';

/** Which attribute a name means while it is typed. */
export interface PickedAttribute {
  name: string;
  /** the known attribute that will be used; null makes a new one */
  attribute: RegistryAttribute | null;
  /** known attributes to choose from */
  offered: readonly RegistryAttribute[];
  /** known ones with names like the typed one, where it is none of theirs */
  similar: readonly RegistryAttribute[];
  type: (name: string) => void;
  choose: (attribute: RegistryAttribute) => void;
}

/** The name of an attribute while it is typed or chosen, from `typed` on, and what the registry knows of it. */
export function usePickedAttribute(initial: RegistryAttribute | null = null, typed = ''): PickedAttribute {
  const { locale } = useLocale();
  const nameOf = (attribute: RegistryAttribute) => localized(attribute.names, locale);
  const [name, setName] = useState(initial ? nameOf(initial) : typed);
  const [chosen, setChosen] = useState(initial);
  const [settled] = useDebouncedValue(name, 200);
  const { data } = useQuery(knownAttributesQuery(settled));
  const offered = (name.trim() !== '' && settled.trim() !== '' && data?.items) || [];
  const attribute = chosen ?? attributeNamed(name, offered) ?? null;

  return {
    name,
    attribute,
    offered,
    similar: attribute ? [] : offered.slice(0, 3),
    type: (typed) => {
      setName(typed);
      setChosen((known) => (known && nameOf(known) === typed ? known : null));
    },
    choose: (known) => {
      setName(nameOf(known));
      setChosen(known);
    },
  };
}
