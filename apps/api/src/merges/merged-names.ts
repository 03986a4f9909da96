import { foldKey } from '@pkyx/domain';
import type { AttributeRecord } from '@pkyx/persistence';
import { namingFields } from '../registry/naming-fields';

/** The fields of an attribute that a merge of another into it changes. */
export type NamedFields = Pick<AttributeRecord, 'aliases' | 'mergedKeys' | 'nameKeys' | 'searchKeys'>;

/** What the target is called once another is merged into it: by the names of both. Its own come first. */
export function withNamesOf(target: AttributeRecord, from: AttributeRecord): NamedFields {
  const seen = new Set([target.names.zh, target.names.en, ...target.aliases].map(foldKey));
  const added = namesOf(from).filter((name) => !seen.has(foldKey(name)) && seen.add(foldKey(name)));
  return named(target, [...target.aliases, ...added], [...target.mergedKeys, from.key, ...from.mergedKeys]);
}

/** What the target is called without what it had from the other. */
export function withoutNamesOf(target: AttributeRecord, from: AttributeRecord): NamedFields {
  const given = new Set(from.nameKeys);
  const keys = new Set([from.key, ...from.mergedKeys]);
  return named(
    target,
    target.aliases.filter((alias) => !given.has(foldKey(alias))),
    target.mergedKeys.filter((key) => !keys.has(key)),
  );
}

function named({ key, names }: AttributeRecord, aliases: string[], mergedKeys: string[]): NamedFields {
  return { aliases, mergedKeys, ...namingFields([key, ...mergedKeys], names, aliases) };
}

function namesOf({ names, aliases }: AttributeRecord): string[] {
  return [names.zh, names.en, ...aliases].filter((name) => name !== '');
}
