import { type Dimension, findDimension, foldKey, listDimensions, type Unit } from '@pkyx/domain';
import { localized } from '../../../lib/localized';
import type { Locale } from '../../../lib/locale';

/** One line of a list to choose from. */
export interface UnitChoice {
  /** key of the dimension, or symbol of the unit */
  value: string;
  label: string;
  /** said beside the label, fainter */
  hint: string;
  /** all by which it can be found, folded */
  words: readonly string[];
}

export function dimensionChoices(locale: Locale): UnitChoice[] {
  return listDimensions().map((dimension) => ({
    value: dimension.key,
    label: localized(dimension.names, locale),
    hint: examplesOf(dimension),
    words: [dimension.key, dimension.names.zh, dimension.names.en, ...dimension.units.flatMap(spellingsOf)].map(
      foldKey,
    ),
  }));
}

/** The units of a dimension; a bare number is called by its name. */
export function unitChoices(dimension: string | null, locale: Locale): UnitChoice[] {
  const units = (dimension && findDimension(dimension)?.units) || [];
  return units.map((unit) => {
    const name = localized(unit.names, locale);
    return {
      value: unit.symbol,
      label: name,
      hint: unit.symbol === name ? '' : unit.symbol,
      words: spellingsOf(unit).map(foldKey),
    };
  });
}

/** The choices that a reader looks for, in whichever language; those that start with the text first. */
export function findChoices(choices: readonly UnitChoice[], text: string): UnitChoice[] {
  const wanted = foldKey(text);
  if (wanted === '') return [...choices];
  const rank = ({ words }: UnitChoice) => {
    if (words.includes(wanted)) return 0;
    if (words.some((word) => word.startsWith(wanted))) return 1;
    return words.some((word) => word.includes(wanted)) ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

function spellingsOf({ symbol, names, aliases }: Unit): string[] {
  return [symbol, names.zh, names.en, ...aliases].filter((spelling) => spelling !== '');
}

function examplesOf({ units }: Dimension): string {
  return units
    .map((unit) => unit.symbol)
    .filter((symbol) => symbol !== '')
    .slice(0, 3)
    .join(', ');
}
