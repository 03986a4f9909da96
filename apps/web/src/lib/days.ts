const DAY = 86_400_000;

/** A day as a date field has it, YYYY-MM-DD, in the reader's time zone. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The last second of a day of a date field, for what lasts to the end of it. */
export function lastMomentOf(day: string): Date {
  return new Date(new Date(`${day}T00:00`).getTime() + DAY - 1000);
}
