import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A line of cars.json in the package vega-datasets. */
export interface CarRecord {
  Name: string;
  Miles_per_Gallon: number | null;
  Cylinders: number;
  Displacement: number;
  Horsepower: number | null;
  Weight_in_lbs: number;
  Acceleration: number;
  /** 1 January of the model year */
  Year: string;
  Origin: 'Europe' | 'Japan' | 'USA';
}

/** All cars of the package, in its order. */
export function readCars(): CarRecord[] {
  const home = join(dirname(require.resolve('vega-datasets')), '..');
  return JSON.parse(readFileSync(join(home, 'data', 'cars.json'), 'utf8')) as CarRecord[];
}
