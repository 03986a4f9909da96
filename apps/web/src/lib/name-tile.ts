/** The sign that stands for a name where there is no picture. */
export function firstSign(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? '?';
}

/** A hue in degrees, the same for the same name on every visit (FNV-1a). */
export function hueOf(name: string): number {
  let hash = 2_166_136_261;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) % 360;
}
