import { DomainError } from '@pkyx/domain';
import type { AttributeRecord } from '@pkyx/persistence';
import { ProblemException } from '../common/problem/problem';

export function unknownTarget(into: string): DomainError {
  return new DomainError(
    'attribute-unknown',
    { zh: `没有属性「${into}」。`, en: `There is no attribute “${into}”.` },
    'into',
  );
}

/** Into itself, or into what was merged into it. */
export function mergedIntoItself(): DomainError {
  return new DomainError(
    'merge-into-itself',
    { zh: '属性不能并入它自己。', en: 'An attribute cannot be merged into itself.' },
    'into',
  );
}

/** Throws `kind-clash` or `dimension-clash`: the values of one would be none of the other. */
export function demandSameMeaning(from: AttributeRecord, into: AttributeRecord): void {
  if (from.kind !== into.kind) {
    throw new DomainError(
      'kind-clash',
      {
        zh: `类别不同，不能合并：${from.kind} 和 ${into.kind}。`,
        en: `Their kinds differ: ${from.kind} and ${into.kind}.`,
      },
      'into',
    );
  }
  if (from.dimension !== into.dimension) {
    throw new DomainError(
      'dimension-clash',
      {
        zh: `量纲不同，不能合并：${from.dimension} 和 ${into.dimension}。`,
        en: `Their dimensions differ: ${from.dimension} and ${into.dimension}.`,
      },
      'into',
    );
  }
}

/** Its entries are still being realigned after an earlier merge was undone. */
export function stillUndoing(): ProblemException {
  return new ProblemException(409, 'merge-running', {
    zh: '这个属性之前的合并还在撤销中，请稍后再试。',
    en: 'An earlier merge of this attribute is still being undone: try again soon.',
  });
}

export function mergeUndone(): ProblemException {
  return new ProblemException(409, 'merge-undone', {
    zh: '这次合并已经撤销了。',
    en: 'This merge has been undone.',
  });
}
