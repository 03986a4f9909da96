import { useSearchParams } from 'react-router';
import { READER_SYSTEMS, type ReaderSystem } from '@pkyx/domain';
import { ROW_FILTERS, type RowFilter } from '../rules/row-filter';

/** What the reader set on the table. It lives in the address, so that a link shows the same. */
export interface TableSettings {
  rows: RowFilter;
  units: ReaderSystem;
}

export function useTableSettings(): [TableSettings, (change: Partial<TableSettings>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const settings: TableSettings = {
    rows: oneOf(ROW_FILTERS, parameters.get('rows')),
    units: oneOf(READER_SYSTEMS, parameters.get('units')),
  };

  const change = (changes: Partial<TableSettings>) =>
    setParameters(
      (current) => {
        const next = new URLSearchParams(current);
        write(next, 'rows', changes.rows, ROW_FILTERS[0]);
        write(next, 'units', changes.units, READER_SYSTEMS[0]);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  return [settings, change];
}

function oneOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], asked: string | null): Choice {
  return choices.find((choice) => choice === asked) ?? choices[0];
}

/** The usual choice needs no words in the address. */
function write(parameters: URLSearchParams, name: string, choice: string | undefined, usual: string): void {
  if (choice === undefined) return;
  if (choice === usual) parameters.delete(name);
  else parameters.set(name, choice);
}
