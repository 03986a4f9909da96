/** Two versions to look at, the older one first; 0 stands for what was before the first. */
export interface ComparedVersions {
  from: number;
  to: number;
}

/** What an address asks to compare: `?from=2&to=5`; `?to=5` alone means with the version before. Null when it asks for nothing. */
export function comparedVersions(parameters: URLSearchParams): ComparedVersions | null {
  const to = numberOf(parameters.get('to'));
  const from = parameters.has('from') ? numberOf(parameters.get('from')) : to - 1;
  if (!(to >= 0 && from >= 0) || to === from) return null;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

function numberOf(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
