import type { TypeRecord } from '@pkyx/persistence';
import { notFound, ProblemException } from '../common/problem/problem';
import { presentTypeSummary } from './type.presenter';

export function unknownType(slug: string): ProblemException {
  return notFound({ zh: '类型', en: 'type' }, slug);
}

export function typeExists(existing: TypeRecord, name: string): ProblemException {
  return new ProblemException(
    409,
    'type-exists',
    { zh: `已经有叫「${name}」的类型。`, en: `There is a type called “${name}” already.` },
    { members: { existing: presentTypeSummary(existing) } },
  );
}
