import { DomainError } from '../domain-error';
import { MAX_PK_QUERY_LENGTH, MAX_PK_SIDES } from './pk-limits';

const FIELD = 'q';

export function nothingToCompare(): DomainError {
  return new DomainError(
    'pk-empty',
    {
      zh: '还没有要比的名称。写成「中国 pk 美国」这样。',
      en: 'There is no name to compare. Write it like “China pk USA”.',
    },
    FIELD,
  );
}

export function queryTooLong(): DomainError {
  return new DomainError(
    'pk-too-long',
    { zh: `最多 ${MAX_PK_QUERY_LENGTH} 个字符。`, en: `At most ${MAX_PK_QUERY_LENGTH} characters.` },
    FIELD,
  );
}

/** `side` counts from 0. */
export function sideEmpty(side: number): DomainError {
  return new DomainError(
    'pk-side-empty',
    { zh: `第 ${side + 1} 个名称是空的，请补上。`, en: `Name ${side + 1} is missing. Fill it in.` },
    FIELD,
  );
}

export function noSeparator(name: string): DomainError {
  return new DomainError(
    'pk-no-separator',
    {
      zh: `只有「${name}」一个名称，还缺和它比的。写成「${name} pk 另一个名称」。`,
      en: `“${name}” is one name; what to compare it with is missing. Write “${name} pk another name”.`,
    },
    FIELD,
  );
}

export function tooManySides(): DomainError {
  return new DomainError(
    'pk-too-many-sides',
    { zh: `一次最多比较 ${MAX_PK_SIDES} 个。`, en: `At most ${MAX_PK_SIDES} can be compared at once.` },
    FIELD,
  );
}

export function sameName(name: string): DomainError {
  return new DomainError(
    'pk-same-name',
    { zh: `「${name}」出现了两次，请写不同的名称。`, en: `“${name}” is there twice. Write different names.` },
    FIELD,
  );
}
