import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useChangeSearch } from '../../../../lib/use-change-search';
import type { RowGroup } from '../../rules/row-filter';
import { chosenAxes, type RadarAxis, radarAxes } from '../rules/radar';

const PARAMETER = 'axes';

export interface AxisChoice {
  all: RadarAxis[];
  chosen: RadarAxis[];
  choose: (keys: readonly string[]) => void;
}

/** Which rows are axes of the radar; part of the address once the reader chooses. */
export function useChosenAxes(groups: readonly RowGroup[]): AxisChoice {
  const [parameters] = useSearchParams();
  const changeSearch = useChangeSearch();
  const keys = parameters.get(PARAMETER);
  const all = useMemo(() => radarAxes(groups), [groups]);
  const chosen = useMemo(() => chosenAxes(all, keys?.split(',') ?? []), [all, keys]);
  return { all, chosen, choose: (wanted) => changeSearch((latest) => latest.set(PARAMETER, wanted.join(','))) };
}
