import { Injectable } from '@nestjs/common';
import { type FacetCondition, type FacetOperator, type FacetQuery, foldKey, type LocalizedText } from '@pkyx/domain';
import { readFacetQuery, splitsBeforeName, withoutConnectives } from '@pkyx/domain';
import type { TypeRecord } from '@pkyx/persistence';
import { AttributeLookupService, type KnownAttribute } from '../attributes/attribute-lookup.service';
import { AttributesService } from '../attributes/attributes.service';
import { FacetConditionsService } from '../entries/facet-conditions.service';
import { TypesService } from '../types/types.service';

/** How a query is understood that compares attributes with values. */
export interface QueryReading {
  /** what is left to look for in names */
  text: string;
  type: Pick<TypeRecord, 'slug' | 'names'> | null;
  filters: ReadFilter[];
  /** conditions on entries: type and filters */
  conditions: object[];
}

export interface ReadFilter {
  key: string;
  names: LocalizedText;
  op: FacetOperator;
  value: string;
  unit: string | null;
  /** the part of the query that it was read from */
  text: string;
}

type ReadCondition = { filter: ReadFilter; condition: object; before: string };

/** Registry attributes that an inexact name may stand for; the first that the value suits is taken. */
const MOST_CANDIDATES = 8;
const LONGEST_BEFORE = 60;

/** Reads "手机 屏幕>6英寸" as a type and conditions on attributes, by which names there are. */
@Injectable()
export class QueryReadingService {
  constructor(
    private readonly attributes: AttributesService,
    private readonly lookup: AttributeLookupService,
    private readonly types: TypesService,
    private readonly facets: FacetConditionsService,
  ) {}

  /** Null for what is plain text: it compares nothing, or no attribute or value that is known. */
  async read(text: string): Promise<QueryReading | null> {
    const query = readFacetQuery(text);
    if (!query || query.conditions.some(({ before }) => before.length > LONGEST_BEFORE)) return null;
    const [types, attributes] = await Promise.all([
      this.types.byNames(typeNamesIn(query)),
      this.lookup.find(query.conditions.flatMap(({ before }) => splitsBeforeName(before).map(({ name }) => name))),
    ]);
    const read = await Promise.all(
      query.conditions.map((condition) => this.readCondition(condition, attributes, types)),
    );
    if (!read.every((condition) => condition !== null)) return null;
    const words = [...read.map(({ before }) => before), query.after].filter((part) => part !== '').join(' ');
    const { type, rest } = withoutType(words, types);
    return {
      text: withoutConnectives(rest),
      type,
      filters: read.map(({ filter }) => filter),
      conditions: [...(type ? [{ type: type.slug }] : []), ...read.map(({ condition }) => condition)],
    };
  }

  private async readCondition(
    condition: FacetCondition,
    known: ReadonlyMap<string, KnownAttribute>,
    types: ReadonlyMap<string, TypeRecord>,
  ): Promise<ReadCondition | null> {
    for (const { before, name } of splitsBeforeName(condition.before)) {
      const attribute = known.get(name);
      if (attribute) return this.compare(attribute, condition, { before, name });
    }
    return this.readInexact(condition, types);
  }

  /** A name that no attribute has exactly, such as 屏幕 for 屏幕尺寸. */
  private async readInexact(
    condition: FacetCondition,
    types: ReadonlyMap<string, TypeRecord>,
  ): Promise<ReadCondition | null> {
    const { type, rest } = withoutType(condition.before, types);
    const name = rest.split(' ').at(-1) ?? '';
    if (name === '') return null;
    const { items } = await this.attributes.page({ q: name, type: type?.slug, limit: MOST_CANDIDATES });
    const before = condition.before.slice(0, condition.before.length - name.length).trim();
    for (const attribute of items) {
      const read = this.compare(attribute, condition, { before, name });
      if (read) return read;
    }
    return null;
  }

  private compare(
    attribute: KnownAttribute,
    { operator, value, typed }: FacetCondition,
    { before, name }: { before: string; name: string },
  ): ReadCondition | null {
    const comparison = this.facets.compare(attribute, operator, value);
    if (!comparison) return null;
    const { condition, ...shown } = comparison;
    const { key, names } = attribute;
    return { before, condition, filter: { key, names, op: operator, ...shown, text: name + typed } };
  }
}

/** Every part of the words around the conditions that may name a type. */
function typeNamesIn({ conditions, after }: FacetQuery): string[] {
  const texts = [...conditions.map(({ before }) => before), after].filter((text) => text !== '');
  return [...new Set(texts.flatMap((text) => partings(text).flatMap(({ name }) => singularsOf(name))))];
}

/** The words without the longest type's name that begins or ends them. */
function withoutType(words: string, types: ReadonlyMap<string, TypeRecord>): { type: TypeRecord | null; rest: string } {
  const named = partings(words).flatMap(({ name, rest }) => {
    const type = singularsOf(name)
      .map((each) => types.get(foldKey(each)))
      .find((each) => each !== undefined);
    return type ? [{ type, rest, length: name.length }] : [];
  });
  const [longest] = named.sort((a, b) => b.length - a.length);
  return longest ?? { type: null, rest: words };
}

/** Ways to take a name off the beginning or the end of some words. */
function partings(words: string): { name: string; rest: string }[] {
  const splits = splitsBeforeName(words);
  return [
    ...splits.map(({ before, name }) => ({ name, rest: before })),
    ...splits.filter(({ before }) => before !== '').map(({ before, name }) => ({ name: before, rest: name })),
  ];
}

/** Types are called by one thing; people look for several: phones, countries. */
function singularsOf(name: string): string[] {
  return [name, name.replace(/s$/i, ''), name.replace(/ies$/i, 'y')];
}
