import { Injectable } from '@nestjs/common';
import {
  detectKind,
  DomainError,
  foldKey,
  type LocalizedText,
  parseValue,
  slugify,
  validateAttributeName,
  withSuffix,
} from '@pkyx/domain';
import { AttributeLookupService, type KnownAttribute } from '../../attributes/attribute-lookup.service';
import type { WantedContent } from '../../entries/writing/entry-upserts.service';
import type { RegistryEdit } from '../../registry/registry-history.service';
import { TypeLookupService } from '../../types/type-lookup.service';
import type { ImportedAttributeDto, ImportedNamesDto, ImportedTypeDto } from '../dto/imported-entry.dto';
import { keyInvalid, typeSlugInvalid } from './import-problems';

/** What an entry refers to, and what was put into the registry for it. */
export interface RegistryUse extends WantedContent {
  newTypes: string[];
  newAttributes: string[];
}

/** By folded key or name. */
type Known = Map<string, KnownAttribute>;

/** Finds what a file refers to in the registry. What nobody has named before is made as the file describes it. */
@Injectable()
export class ImportRegistryService {
  constructor(
    private readonly types: TypeLookupService,
    private readonly attributes: AttributeLookupService,
  ) {}

  async use(
    type: ImportedTypeDto,
    attributes: readonly ImportedAttributeDto[],
    edit: RegistryEdit,
  ): Promise<RegistryUse> {
    return { ...(await this.useType(type, edit)), ...(await this.useAttributes(attributes, edit)) };
  }

  private async useType(
    { slug, names = {} }: ImportedTypeDto,
    edit: RegistryEdit,
  ): Promise<Pick<RegistryUse, 'type' | 'newTypes'>> {
    const known = await this.types.find([slug, ...namesIn(names)].filter(isSaid), edit.session);
    if (known !== null) return { type: known, newTypes: [] };
    const made = await this.makeType(slug, names, edit);
    return { type: made, newTypes: [made] };
  }

  private makeType(slug: string, names: ImportedNamesDto, edit: RegistryEdit): Promise<string> {
    if (namesIn(names).length === 0) return this.types.findOrCreate(slug, edit);
    if (withSuffix(slugify(slug), 1, 'type') !== slug) throw typeSlugInvalid(slug);
    return this.types.define(slug, localized(names, 'type/names'), edit);
  }

  private async useAttributes(
    wanted: readonly ImportedAttributeDto[],
    edit: RegistryEdit,
  ): Promise<Pick<RegistryUse, 'attributes' | 'newAttributes'>> {
    const asked = wanted.flatMap((attribute) => [...referencesOf(attribute), ...(attribute.aliases ?? [])]);
    const found = await this.attributes.find(asked, edit.session);
    const known: Known = new Map([...found].map(([reference, attribute]) => [foldKey(reference), attribute]));
    const newAttributes: string[] = [];
    const attributes = [];
    for (const [index, attribute] of wanted.entries()) {
      let key = knownKey(attribute, known);
      if (key === undefined && referencesOf(attribute).length > 0) {
        key = await below(`attributes/${index}`, () => this.makeAttribute(attribute, known, edit));
        newAttributes.push(key);
      }
      const { kind, dimension, value, unit, sources, note } = attribute;
      attributes.push({ key, kind, dimension, value, unit, sources, note });
    }
    return { attributes, newAttributes };
  }

  private async makeAttribute(attribute: ImportedAttributeDto, known: Known, edit: RegistryEdit): Promise<string> {
    const [reference = ''] = referencesOf(attribute);
    const { names = {}, direction = 'none', group = 'other', position } = attribute;
    const meaning = meaningOf(attribute);
    const aliases = unusedAliases(attribute, known);
    const made =
      namesIn(names).length === 0
        ? await this.attributes.create(validateAttributeName(reference, 'key'), meaning, edit)
        : await this.attributes.define(
            {
              key: await this.keyFor(attribute, edit),
              names: localized(names, 'names'),
              aliases,
              ...meaning,
              direction,
              group,
              position,
            },
            edit,
          );
    for (const name of [made.key, ...referencesOf(attribute), ...aliases]) known.set(foldKey(name), made);
    return made.key;
  }

  private keyFor({ key, names }: ImportedAttributeDto, { session }: RegistryEdit): Promise<string> {
    if (key === undefined) return this.attributes.freeKey(names?.en || names?.zh || '', session);
    if (withSuffix(slugify(key), 1, 'attribute') !== key) throw keyInvalid(key);
    return Promise.resolve(key);
  }
}

/** What an attribute may be known by, the surest first. */
function referencesOf({ key, name, names = {} }: ImportedAttributeDto): string[] {
  return [key, name, ...namesIn(names)].filter(isSaid);
}

function knownKey(attribute: ImportedAttributeDto, known: Known): string | undefined {
  const found = referencesOf(attribute).map((reference) => known.get(foldKey(reference)));
  return found.find((each) => each !== undefined)?.key;
}

/** Those that no other attribute goes by. */
function unusedAliases({ aliases = [], names = {} }: ImportedAttributeDto, known: Known): string[] {
  const taken = new Set([...known.keys(), ...namesIn(names).map(foldKey)]);
  const kept = aliases.map((alias, index) => validateAttributeName(alias, `aliases/${index}`));
  return kept.filter((alias) => !taken.has(foldKey(alias)) && taken.add(foldKey(alias)));
}

/** Kind and dimension: what the file says, or what the value is most likely of. */
function meaningOf({ kind, dimension, value, unit }: ImportedAttributeDto): Pick<KnownAttribute, 'kind' | 'dimension'> {
  const likely = kind ?? (unit === undefined && dimension === undefined ? detectKind(value) : 'number');
  const typed = parseValue(likely, value, { dimension, unit });
  return { kind: typed.kind, dimension: typed.kind === 'number' ? typed.value.dimension : null };
}

function namesIn({ zh, en }: ImportedNamesDto): string[] {
  return [zh, en].filter(isSaid);
}

function isSaid(text: string | null | undefined): text is string {
  return typeof text === 'string' && foldKey(text) !== '';
}

/** As they are kept. Throws as `validateAttributeName`. */
function localized({ zh, en }: ImportedNamesDto, field: string): LocalizedText {
  return {
    zh: isSaid(zh) ? validateAttributeName(zh, `${field}/zh`) : '',
    en: isSaid(en) ? validateAttributeName(en, `${field}/en`) : '',
  };
}

/** Runs `work`; a broken rule is told with its field below `path`. */
async function below<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.detail, error.field === undefined ? path : `${path}/${error.field}`);
  }
}
