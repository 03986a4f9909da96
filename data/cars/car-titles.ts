import type { LocalizedText } from '@pkyx/domain';
import type { LeftOutTally } from '../left-out-tally';
import type { CarName } from './car-names';
import { readCarName } from './car-names';
import type { CarRecord } from './car-package';

export interface Car {
  record: CarRecord;
  name: CarName;
  /** differs from that of every other car, in either language */
  title: LocalizedText;
}

type Distinction = (record: CarRecord) => LocalizedText | null;

const NO_DISTINCTION: Distinction = () => null;
const MODEL_YEAR: Distinction = (record) => ({ zh: modelYear(record), en: modelYear(record) });

/** What tells apart two cars of one name and year, the most telling first. */
const FIGURES: Distinction[] = [
  ({ Cylinders }) => ({ zh: `${Cylinders} 缸`, en: `${Cylinders} cylinders` }),
  ({ Horsepower }) => (Horsepower === null ? null : { zh: `${Horsepower} 马力`, en: `${Horsepower} hp` }),
  ({ Weight_in_lbs }) => ({ zh: `${Weight_in_lbs} 磅`, en: `${Weight_in_lbs} lb` }),
];

/** Names the cars so that no two are called the same; a record that repeats another one wholly is tallied and dropped. */
export function nameCars(records: readonly CarRecord[], tally: LeftOutTally): Car[] {
  const byName = groupBy(withoutRepeats(records, tally), (record) => titleOf(record, []).en);
  return byName.flatMap((namesakes) => (namesakes.length === 1 ? titled(namesakes, []) : titledByYear(namesakes)));
}

export function modelYear({ Year }: CarRecord): string {
  return Year.slice(0, 4);
}

function withoutRepeats(records: readonly CarRecord[], tally: LeftOutTally): CarRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const whole = JSON.stringify({ ...record, Name: titleOf(record, []).en });
    if (!seen.has(whole)) return seen.add(whole);
    tally.add('repeats another car wholly', record.Name);
    return false;
  });
}

function titledByYear(namesakes: readonly CarRecord[]): Car[] {
  return groupBy(namesakes, modelYear).flatMap((sameYear) =>
    titled(sameYear, [MODEL_YEAR, sameYear.length === 1 ? NO_DISTINCTION : tellingFigure(sameYear)]),
  );
}

function tellingFigure(namesakes: readonly CarRecord[]): Distinction {
  const telling = FIGURES.find(
    (figure) => new Set(namesakes.map((record) => figure(record)?.en)).size === namesakes.length,
  );
  if (!telling) throw new Error(`nothing tells apart the cars called ${namesakes[0]?.Name}`);
  return telling;
}

function titled(records: readonly CarRecord[], distinctions: readonly Distinction[]): Car[] {
  return records.map((record) => ({
    record,
    name: readCarName(record.Name),
    title: titleOf(record, distinctions),
  }));
}

/** As in `Ford Pinto (1975, 4 cylinders)`. */
function titleOf(record: CarRecord, distinctions: readonly Distinction[]): LocalizedText {
  const { maker, model, variant } = readCarName(record.Name);
  const details = [variant, ...distinctions.map((distinction) => distinction(record))].filter(
    (detail) => detail !== null,
  );
  const build = (makerName: string | undefined, language: keyof LocalizedText) => {
    const name = [makerName, model].filter(Boolean).join(' ');
    return details.length === 0 ? name : `${name} (${details.map((detail) => detail[language]).join(', ')})`;
  };
  return { zh: build(maker?.chinese ?? maker?.name, 'zh'), en: build(maker?.name, 'en') };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
