import type { ComparisonGroupDto, ComparisonRowDto } from './dto/comparison.dto';

/** Of more rows than there is room for, those that tell the sides apart stay; groups and rows keep their order. */
export function tellingRows(groups: readonly ComparisonGroupDto[], most: number): ComparisonGroupDto[] {
  const rows = groups.flatMap((group) => group.rows);
  const kept = new Set([...rows].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, most));
  return keepRows(groups, (row) => kept.has(row));
}

/** The rows that are wanted, in the order of the table; without groups that nothing is left of. */
export function keepRows(
  groups: readonly ComparisonGroupDto[],
  isWanted: (row: ComparisonRowDto) => boolean,
): ComparisonGroupDto[] {
  return groups.map((group) => ({ ...group, rows: group.rows.filter(isWanted) })).filter(({ rows }) => rows.length > 0);
}

/** The type and what is decided first, then what differs, then the rest. */
function rankOf({ key, best, state }: ComparisonRowDto): number {
  if (key === 'type' || best.length > 0) return 0;
  return state === 'differs' ? 1 : 2;
}
