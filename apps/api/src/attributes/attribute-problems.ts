import type { AttributeRecord } from '@pkyx/persistence';
import { stale } from '../common/preconditions/if-match';
import { notFound, ProblemException } from '../common/problem/problem';
import { registryTag } from '../registry/registry-tag';
import { presentRegistryAttribute } from './attribute.presenter';

export function unknownRegistryAttribute(key: string): ProblemException {
  return notFound({ zh: '属性', en: 'attribute' }, key);
}

export function attributeExists(existing: AttributeRecord, name: string): ProblemException {
  return new ProblemException(
    409,
    'attribute-exists',
    { zh: `已经有叫「${name}」的属性。`, en: `There is an attribute called “${name}” already.` },
    { members: { existing: presentRegistryAttribute(existing) } },
  );
}

/** It is no attribute of its own any more; `target` is what it was merged into. */
export function attributeMerged(key: string, target: AttributeRecord): ProblemException {
  const existing = presentRegistryAttribute(target);
  return new ProblemException(
    409,
    'attribute-merged',
    {
      zh: `属性「${key}」已经并入「${existing.names.zh}」。`,
      en: `The attribute “${key}” was merged into “${existing.names.en}”.`,
    },
    { members: { existing } },
  );
}

export function staleRegistryAttribute(attribute: AttributeRecord): ProblemException {
  const current = presentRegistryAttribute(attribute);
  return stale(current, registryTag(attribute, current));
}
