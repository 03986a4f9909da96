import { Injectable } from '@nestjs/common';
import { fontFilesOf } from './font-files';
import { Lettering, type Weight, WEIGHTS } from './lettering';
import { type Outline, WeightedFont } from './weighted-font';

const WEIGHT_OF: Record<Weight, number> = { regular: 400, bold: 700 };
/** Outlines take a few kilobytes each; a file of the font, once open, takes those of all its signs. */
const MOST_KEPT = 6_000;

/** By character; null where the font has no shape for it. */
type KnownOutlines = Map<string, Outline | null>;

/** Noto Sans SC, for drawings that hold text as shapes and so need no font on the machine. Its files are opened when they are needed. */
@Injectable()
export class Typeface {
  private readonly kept = new Map<Weight, KnownOutlines>(WEIGHTS.map((weight) => [weight, new Map()]));

  /** What it takes to set texts made of these characters. */
  async letteringFor(text: string): Promise<Lettering> {
    const signs = [...new Set(text.normalize('NFC') + Lettering.ELLIPSIS)];
    const sets = new Map<Weight, KnownOutlines>();
    for (const [weight, kept] of this.kept) {
      const unknown = signs.filter((sign) => !kept.has(sign));
      const read = await readOutlines(unknown, WEIGHT_OF[weight]);
      sets.set(weight, new Map(signs.map((sign) => [sign, kept.get(sign) ?? read.get(sign) ?? null])));
      keep(kept, sets.get(weight) ?? []);
    }
    return new Lettering(sets);
  }
}

/** Opens each file once. Reading a file lets others have their turn; decoding it takes some tens of milliseconds. */
async function readOutlines(signs: readonly string[], weight: number): Promise<KnownOutlines> {
  const outlines: KnownOutlines = new Map();
  for (const [path, wanted] of signsByFile(signs)) {
    const missing = wanted.filter((sign) => !outlines.get(sign));
    if (missing.length === 0) continue;
    const font = await WeightedFont.open(path, weight);
    for (const sign of missing) outlines.set(sign, font.outlineOf(sign.codePointAt(0) ?? 0));
  }
  return outlines;
}

function signsByFile(signs: readonly string[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const sign of signs) {
    for (const path of fontFilesOf(sign.codePointAt(0) ?? 0)) files.set(path, [...(files.get(path) ?? []), sign]);
  }
  return files;
}

/** What was needed last stays longest. */
function keep(kept: KnownOutlines, latest: Iterable<[string, Outline | null]>): void {
  for (const [sign, outline] of latest) {
    kept.delete(sign);
    kept.set(sign, outline);
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(oldest);
  }
}
