import { Injectable } from '@nestjs/common';
import { DomainError, foldKey, validateAttributeName } from '@pkyx/domain';
import { AttributeLookupService, type KnownAttribute } from '../../attributes/attribute-lookup.service';
import type { RegistryEdit } from '../../registry/registry-history.service';
import { type AttributeInput, below, parseStatement } from './attribute-input';
import type { WrittenAttribute } from './entry-content';
import { demandFewAttributes } from './entry-limits';

/** Turns inputs into values under the registry's attributes, which are made where nobody named them before. */
@Injectable()
export class AttributeWritingService {
  constructor(private readonly lookup: AttributeLookupService) {}

  /** `pathOf` says where the n-th input stands in the request's body. Throws as `parseStatement`; 422 for one given twice, or too many. */
  async write(
    inputs: readonly AttributeInput[],
    pathOf: (index: number) => string | null,
    edit: RegistryEdit,
  ): Promise<WrittenAttribute[]> {
    demandFewAttributes(inputs);
    const references = inputs.map((input, index) => at(pathOf(index), () => referenceOf(input)));
    const known = await this.lookup.find(references, edit.session);
    const written: WrittenAttribute[] = [];
    for (const [index, input] of inputs.entries()) {
      const reference = references[index] ?? '';
      const attribute = known.get(reference);
      const statement = at(pathOf(index), () => {
        if (!attribute && input.key !== undefined) throw unknownKey(input.key);
        return parseStatement(input, attribute);
      });
      const { key } = attribute ?? (await this.make(reference, statement, known, edit));
      if (written.some((other) => other.key === key)) at(pathOf(index), () => refuseRepetition(reference));
      written.push({ key, ...statement });
    }
    return written;
  }

  private async make(
    name: string,
    statement: Pick<WrittenAttribute, 'kind' | 'value'>,
    known: Map<string, KnownAttribute>,
    edit: RegistryEdit,
  ): Promise<KnownAttribute> {
    const twin = [...known].find(([reference]) => foldKey(reference) === foldKey(name));
    if (twin) return twin[1];
    const dimension = 'dimension' in statement.value ? statement.value.dimension : null;
    const made = await this.lookup.create(name, { kind: statement.kind, dimension }, edit);
    known.set(name, made);
    return made;
  }
}

function at<T>(path: string | null, read: () => T): T {
  return path === null ? read() : below(path, read);
}

/** The key, or the name as it is kept. */
function referenceOf({ key, name }: AttributeInput): string {
  if (key !== undefined) return key;
  if (name !== undefined) return validateAttributeName(name);
  throw new DomainError(
    'name-missing',
    { zh: '请填写属性的名称或 key。', en: 'Say which attribute it is: give its name or key.' },
    'name',
  );
}

function unknownKey(key: string): DomainError {
  return new DomainError(
    'attribute-unknown',
    { zh: `没有 key 为「${key}」的属性。`, en: `There is no attribute with the key “${key}”.` },
    'key',
  );
}

function refuseRepetition(name: string): never {
  throw new DomainError(
    'attribute-repeated',
    { zh: `属性「${name}」出现了两次。`, en: `The attribute “${name}” is there twice.` },
    'name',
  );
}
