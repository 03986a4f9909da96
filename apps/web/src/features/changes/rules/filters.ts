/** What a list of changes is narrowed to, as it stands in the address. */
export interface ChangeFilters {
  /** slug */
  type: string | null;
  /** user name */
  user: string | null;
  /** day in the reader's time zone, YYYY-MM-DD */
  since: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address; a moment, as feeds have it, counts as its day. */
export function filtersIn(parameters: URLSearchParams): ChangeFilters {
  return {
    type: parameters.get('type') || null,
    user: parameters.get('user')?.trim() || null,
    since: dayOf(parameters.get('since')),
  };
}

/** The address of the list narrowed so. */
export function addressOf(filters: ChangeFilters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters) as [string, string | null][]) {
    if (value) parameters.set(name, value);
  }
  return `/changes${parameters.size > 0 ? `?${parameters.toString()}` : ''}`;
}

/** The filters as the API takes them. */
export function queryOf({ type, user, since }: ChangeFilters) {
  return {
    type: type ?? undefined,
    user: user ?? undefined,
    since: since ? new Date(`${since}T00:00`).toISOString() : undefined,
  };
}

export function isFiltered({ type, user, since }: ChangeFilters): boolean {
  return type !== null || user !== null || since !== null;
}

function dayOf(text: string | null): string | null {
  if (text === null || Number.isNaN(Date.parse(text))) return null;
  return DAY.test(text) ? text : localDay(new Date(text));
}

/** YYYY-MM-DD in the reader's time zone. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
