import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError, foldKey } from '@pkyx/domain';
import { ModelName, type TypeRecord } from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';

const MOST_TYPES = 100;

/** Looks types up that the registry names. */
@Injectable()
export class TypeReferencesService {
  constructor(@InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>) {}

  /** Slugs of the types that slugs or names stand for, each once. Throws `type-unknown` or `too-many-types`. */
  async slugsOf(references: readonly string[], session: ClientSession): Promise<string[]> {
    if (references.length > MOST_TYPES) throw tooManyTypes();
    const found = await this.types
      .find({ nameKeys: { $in: references.map(foldKey) } }, { _id: 0, slug: 1, nameKeys: 1 }, { session })
      .lean<Pick<TypeRecord, 'slug' | 'nameKeys'>[]>();
    const slugs = references.map((reference, index) => {
      const type = found.find(({ nameKeys }) => nameKeys.includes(foldKey(reference)));
      if (!type) throw unknownType(reference, index);
      return type.slug;
    });
    return [...new Set(slugs)];
  }
}

function unknownType(reference: string, index: number): DomainError {
  return new DomainError(
    'type-unknown',
    { zh: `没有类型「${reference}」。`, en: `There is no type “${reference}”.` },
    `types/${index}`,
  );
}

function tooManyTypes(): DomainError {
  return new DomainError(
    'too-many-types',
    { zh: `最多 ${MOST_TYPES} 个类型。`, en: `At most ${MOST_TYPES} types.` },
    'types',
  );
}
