import type { LeftOutTally } from '../left-out-tally';
import type { CarName } from './car-names';
import { readCarName } from './car-names';
import type { CarRecord } from './car-package';

export interface Car {
  record: CarRecord;
  name: CarName;
  /** what tells the car from others of its name: empty, the model year, or that and a figure */
  distinction: string;
}

/** What tells apart two cars of one name and year, the most telling first. */
const DISTINCTIONS: ((record: CarRecord) => string)[] = [
  ({ Cylinders }) => `${Cylinders} cylinders`,
  ({ Horsepower }) => (Horsepower === null ? '' : `${Horsepower} hp`),
  ({ Weight_in_lbs }) => `${Weight_in_lbs} lb`,
  ({ Miles_per_Gallon }) => (Miles_per_Gallon === null ? '' : `${Miles_per_Gallon} mpg`),
];

/** Names the cars so that no two are called the same; a record that repeats another one wholly is tallied and dropped. */
export function nameCars(records: readonly CarRecord[], tally: LeftOutTally): Car[] {
  const byName = groupBy(withoutRepeats(records, tally), ({ Name }) => fullName(readCarName(Name)));
  return [...byName.values()].flatMap((namesakes) => (namesakes.length === 1 ? alone(namesakes) : byYear(namesakes)));
}

/** Maker and model, as the title of a car begins. */
export function fullName({ maker, model }: CarName): string {
  return [maker?.name, model].filter(Boolean).join(' ');
}

export function modelYear({ Year }: CarRecord): string {
  return Year.slice(0, 4);
}

function withoutRepeats(records: readonly CarRecord[], tally: LeftOutTally): CarRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const { maker, model } = readCarName(record.Name);
    const whole = JSON.stringify({ ...record, Name: fullName({ maker, model }) });
    if (!seen.has(whole)) return seen.add(whole);
    tally.add('repeats another car wholly', record.Name);
    return false;
  });
}

function alone(records: readonly CarRecord[]): Car[] {
  return records.map((record) => ({ record, name: readCarName(record.Name), distinction: '' }));
}

function byYear(namesakes: readonly CarRecord[]): Car[] {
  return [...groupBy(namesakes, modelYear)].flatMap(([year, sameYear]) =>
    sameYear.map((record) => ({
      record,
      name: readCarName(record.Name),
      distinction: sameYear.length === 1 ? year : `${year}, ${distinguish(record, sameYear)}`,
    })),
  );
}

function distinguish(record: CarRecord, sameYear: readonly CarRecord[]): string {
  const telling = DISTINCTIONS.find((describe) => new Set(sameYear.map(describe)).size === sameYear.length);
  if (!telling) throw new Error(`nothing tells apart the cars called ${record.Name}`);
  return telling(record);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
