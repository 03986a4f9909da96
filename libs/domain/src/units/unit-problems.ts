import { DomainError } from '../domain-error';
import { excerpt } from './number-text';
import type { Dimension } from './unit';
import { type UnitMatch, matchUnits } from './unit-spelling';

/** How many units a message lists. */
const LISTED_UNITS = 8;

/** Words and signs that multiply a number; they are not units. */
const MAGNITUDE = /^(万亿|万|亿|千|百万|千万|兆|thousand|million|billion|trillion|mn|bn)(?![a-z])/i;

/** Whether what follows a number is a word such as million or 亿, alone or before a unit. */
export function isMagnitude(spelling: string): boolean {
  const [word = ''] = MAGNITUDE.exec(spelling) ?? [];
  const unit = spelling.slice(word.length).trim();
  return word !== '' && (unit === '' || matchUnits(unit).length > 0);
}

export function unitUnknown(spelling: string, dimension: Dimension | undefined, field: string): DomainError {
  const shown = excerpt(spelling);
  if (isMagnitude(spelling)) {
    return new DomainError(
      'unit-unknown',
      {
        zh: `「${shown}」不是单位。请写出全部数字，例如 1,300,000,000。`,
        en: `“${shown}” is not a unit. Write all digits, such as 1,300,000,000.`,
      },
      field,
    );
  }
  const examples = dimension ? exampleSymbols(dimension) : 'km, kg, °C, mAh';
  return new DomainError(
    'unit-unknown',
    {
      zh: `没有单位「${shown}」。可以用：${examples} 等。`,
      en: `There is no unit “${shown}”. Known ones are ${examples} and others.`,
    },
    field,
  );
}

export function unitMissing(dimension: Dimension | undefined): DomainError {
  const examples = dimension ? exampleSymbols(dimension) : 'km, kg, °C';
  return new DomainError(
    'unit-missing',
    {
      zh: `「${dimension?.names.zh ?? '数'}」需要单位，例如 ${examples}。`,
      en: `${dimension?.names.en ?? 'The number'} needs a unit, such as ${examples}.`,
    },
    'unit',
  );
}

export function unitAmbiguous(spelling: string, matches: readonly UnitMatch[], field: string): DomainError {
  const shown = excerpt(spelling);
  const listed = matches.slice(0, LISTED_UNITS);
  const zh = listed
    .map(({ unit, dimension }) => `${unit.symbol}（${unit.names.zh}，${dimension.names.zh}）`)
    .join('、');
  const en = listed
    .map(({ unit, dimension }) => `${unit.symbol} (${unit.names.en}, ${dimension.names.en.toLowerCase()})`)
    .join(', ');
  return new DomainError(
    'unit-ambiguous',
    { zh: `「${shown}」有几种意思，请选一个：${zh}。`, en: `“${shown}” has several meanings; choose one of ${en}.` },
    field,
  );
}

export function unitClash(typed: string, given: string): DomainError {
  return new DomainError(
    'unit-clash',
    {
      zh: `数值里写的是「${excerpt(typed)}」，单位却是「${excerpt(given)}」。请只写一个。`,
      en: `The value says “${excerpt(typed)}” but the unit is “${excerpt(given)}”. Say it once.`,
    },
    'unit',
  );
}

export function dimensionClash({ unit, dimension }: UnitMatch, wanted: Dimension, field: string): DomainError {
  const shown = unit.symbol || unit.names.en;
  return new DomainError(
    'dimension-clash',
    {
      zh: `「${shown}」是${dimension.names.zh}的单位，这里需要${wanted.names.zh}，例如 ${exampleSymbols(wanted)}。`,
      en: `“${shown}” is a unit of ${dimension.names.en.toLowerCase()}; this is ${wanted.names.en.toLowerCase()}, such as ${exampleSymbols(wanted)}.`,
    },
    field,
  );
}

export function dimensionContradiction(typed: string, given: string): DomainError {
  return new DomainError(
    'dimension-clash',
    {
      zh: `数值的量纲是「${excerpt(typed)}」，这里需要「${excerpt(given)}」。`,
      en: `The value has the dimension “${excerpt(typed)}”; this is “${excerpt(given)}”.`,
    },
    'value/dimension',
  );
}

export function dimensionUnknown(key: string): DomainError {
  return new DomainError(
    'dimension-unknown',
    { zh: `没有量纲「${excerpt(key)}」。`, en: `There is no dimension “${excerpt(key)}”.` },
    'dimension',
  );
}

export function belowAbsoluteZero(): DomainError {
  return new DomainError(
    'value-out-of-range',
    { zh: '温度不能低于绝对零度。', en: 'A temperature cannot be below absolute zero.' },
    'value',
  );
}

export function notPositive(): DomainError {
  return new DomainError(
    'value-out-of-range',
    { zh: '燃油经济性必须大于零。', en: 'Fuel economy must be more than zero.' },
    'value',
  );
}

function exampleSymbols(dimension: Dimension): string {
  const symbols = dimension.units.map((unit) => unit.symbol).filter((symbol) => symbol !== '');
  const first = dimension.key === 'money' ? ['CNY', 'USD', 'EUR'] : symbols.slice(0, LISTED_UNITS);
  return first.join(', ');
}
