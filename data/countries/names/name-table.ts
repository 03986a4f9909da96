/** Reads `key=name` pairs set apart by commas and line breaks. */
export function readNameTable(text: string): ReadonlyMap<string, string> {
  const pairs = text
    .split(/[,\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
  return new Map(pairs.map(readPair));
}

function readPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new Error(`not a key=name pair: ${pair}`);
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}
