import {
  type AttributeKind,
  detectKind,
  DomainError,
  type LocalizedText,
  parseNote,
  parseSources,
  parseValue,
  type SourceInput,
  type TypedValue,
} from '@pkyx/domain';
import type { KnownAttribute } from '../../attributes/attribute-lookup.service';
import type { WrittenAttribute } from './entry-content';

/** A value as somebody sent it. */
export interface ValueInput {
  value?: unknown;
  unit?: string;
  dimension?: string;
  sources?: readonly SourceInput[];
  note?: string | null;
}

/** A value as somebody sent it, and what it is a value of. */
export interface AttributeInput extends ValueInput {
  name?: string;
  key?: string;
  kind?: AttributeKind;
}

type Statement = TypedValue & Omit<WrittenAttribute, 'key'>;

const KIND_NAMES: Record<AttributeKind, LocalizedText> = {
  text: { zh: '文字', en: 'text' },
  image: { zh: '图片', en: 'an image' },
  link: { zh: '链接', en: 'a link' },
  boolean: { zh: '是/否', en: 'yes or no' },
  rating: { zh: '评分', en: 'a rating' },
  number: { zh: '数字', en: 'a number' },
  date: { zh: '日期', en: 'a date' },
};

/**
 * What an input says. Where the registry knows the attribute, its kind and dimension hold; else the kind is the one given or
 * the likeliest. Throws `kind-clash`, `dimension-clash`, `unit-unexpected`, and as parseValue, parseSources and parseNote.
 */
export function parseStatement(input: AttributeInput, known: KnownAttribute | undefined): Statement {
  const kind = known?.kind ?? input.kind ?? likelyKind(input);
  if (known && input.kind !== undefined && input.kind !== known.kind) throw kindClash(known);
  if (known?.dimension && input.dimension !== undefined && input.dimension !== known.dimension)
    throw dimensionClash(known, known.dimension);
  if (kind !== 'number' && (input.unit !== undefined || input.dimension !== undefined)) throw unitUnexpected(input);
  const dimension = known?.dimension ?? input.dimension;
  const typed = parseValue(kind, input.value, { dimension, unit: input.unit });
  return { ...typed, sources: parseSources(input.sources ?? []), note: parseNote(input.note) };
}

/** Runs `read`; a broken rule is told with its field below `path`. */
export function below<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.detail, error.field === undefined ? path : `${path}/${error.field}`);
  }
}

function likelyKind({ value, unit, dimension }: AttributeInput): AttributeKind {
  return unit !== undefined || dimension !== undefined ? 'number' : detectKind(value);
}

function kindClash({ names, kind }: KnownAttribute): DomainError {
  const is = KIND_NAMES[kind];
  return new DomainError(
    'kind-clash',
    {
      zh: `属性「${names.zh || names.en}」的类别是${is.zh}，不能写成别的。`,
      en: `The attribute “${names.en || names.zh}” is ${is.en} and nothing else.`,
    },
    'kind',
  );
}

function dimensionClash({ names }: KnownAttribute, dimension: string): DomainError {
  return new DomainError(
    'dimension-clash',
    {
      zh: `属性「${names.zh || names.en}」的量纲是 ${dimension}，不能写成别的。`,
      en: `The attribute “${names.en || names.zh}” has the dimension ${dimension} and no other.`,
    },
    'dimension',
  );
}

function unitUnexpected({ unit }: AttributeInput): DomainError {
  return new DomainError(
    'unit-unexpected',
    { zh: '只有数字才有量纲和单位。', en: 'Only numbers have a dimension and a unit.' },
    unit === undefined ? 'dimension' : 'unit',
  );
}
