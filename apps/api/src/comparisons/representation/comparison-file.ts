import type { ComparisonDto } from '../dto/comparison.dto';
import type { ComparisonFormat } from './comparison-formats';

/** File systems take some 255 bytes; Chinese characters have three each. */
const MOST_CHARACTERS = 70;

/** A `Content-Disposition` (RFC 6266) under which browsers keep a comparison: its entries' slugs and the day it is about. */
export function fileDisposition({ entries, asOf }: ComparisonDto, format: ComparisonFormat): string {
  const names = entries.map(({ slug }) => slug).join('-pk-');
  const day = asOf === null ? '' : `-${asOf.slice(0, 10)}`;
  const name = `${[...names].slice(0, MOST_CHARACTERS).join('')}${day}.${format}`;
  return `attachment; filename="comparison${day}.${format}"; filename*=UTF-8''${encodeExtended(name)}`;
}

/** RFC 8187 leaves out what `encodeURIComponent` lets through. */
function encodeExtended(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
