import { namesForReaders } from '../common/localization/names-from';
import type { TypeTableDto } from './dto/type-table.dto';
import { presentAttributes, presentSummary, withoutPlace } from './entry.presenter';
import type { TypeTable } from './type-table.service';

/** The only way a table of a type becomes JSON. */
export function presentTypeTable({ columns, rows, nextCursor, total }: TypeTable): TypeTableDto {
  return {
    columns: columns.map(({ key, names, kind, dimension }) => ({
      key,
      names: namesForReaders(names),
      kind,
      dimension,
    })),
    items: rows.map((row) => {
      const values = new Map(presentAttributes(row).map((attribute) => [attribute.key, withoutPlace(attribute)]));
      return { ...presentSummary(row), cells: columns.map(({ key }) => values.get(key) ?? null) };
    }),
    nextCursor,
    total,
  };
}
