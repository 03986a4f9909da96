import { type AttributeKind, DomainError, findDimension } from '@pkyx/domain';
import type { AttributeRecord } from '@pkyx/persistence';

/** What values of an attribute are. */
export type Meaning = Pick<AttributeRecord, 'kind' | 'dimension'>;

/** Throws `dimension-missing`, `dimension-unexpected` or `dimension-unknown`. */
export function parseMeaning(kind: AttributeKind, dimension: string | null): Meaning {
  if (kind !== 'number') {
    if (dimension === null) return { kind, dimension };
    throw dimensionProblem('dimension-unexpected', '只有数字才有量纲。', 'Only numbers have a dimension.');
  }
  if (dimension === null) {
    throw dimensionProblem(
      'dimension-missing',
      '请说明数字的量纲，没有单位的用 count。',
      'Say what dimension the numbers have: count, if they have no unit.',
    );
  }
  if (!findDimension(dimension)) {
    throw dimensionProblem('dimension-unknown', `没有量纲「${dimension}」。`, `There is no dimension “${dimension}”.`);
  }
  return { kind, dimension };
}

/** Throws `kind-clash` or `dimension-clash` where values that there are would mean something else. */
export function demandSameMeaning(before: Meaning, after: Meaning): void {
  if (before.kind !== after.kind) {
    throw new DomainError(
      'kind-clash',
      {
        zh: `已经有词条用了这个属性，它的类别（${before.kind}）不能再改。`,
        en: `Entries have values for this attribute: its kind stays ${before.kind}.`,
      },
      'kind',
    );
  }
  if (before.dimension !== after.dimension) {
    throw new DomainError(
      'dimension-clash',
      {
        zh: `已经有词条用了这个属性，它的量纲（${before.dimension}）不能再改。`,
        en: `Entries have values for this attribute: its dimension stays ${before.dimension}.`,
      },
      'dimension',
    );
  }
}

function dimensionProblem(code: string, zh: string, en: string): DomainError {
  return new DomainError(code, { zh, en }, 'dimension');
}
