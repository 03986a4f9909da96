import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An element in the package periodic-table-data, which has the table of PubChem. */
export interface ElementRecord {
  atomicNumber: number;
  symbol: string;
  name: string;
  atomicMass: number;
  electronConfiguration: string;
  electronegativity: number | null;
  /** pm */
  atomicRadius: number | null;
  /** eV */
  ionizationEnergy: number | null;
  /** eV */
  electronAffinity: number | null;
  oxidationStates: string;
  standardState: string;
  /** K */
  meltingPoint: number | null;
  /** K */
  boilingPoint: number | null;
  /** g/cm³ */
  density: number | null;
  groupBlock: string;
  /** a year, or `Ancient` */
  yearDiscovered: string;
}

/** All elements of the package, by atomic number. */
export function readElements(): ElementRecord[] {
  const home = dirname(require.resolve('periodic-table-data/package.json'));
  return JSON.parse(readFileSync(join(home, 'periodicTableData.json'), 'utf8')) as ElementRecord[];
}
