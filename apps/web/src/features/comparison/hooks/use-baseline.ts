import { createContext } from 'react';
import { useSearchParams } from 'react-router';
import { useChangeSearch } from '../../../lib/use-change-search';

export interface Baseline {
  /** place of the side that the others are held against; -1 where there is none */
  index: number;
  /** its name; empty where there is none */
  name: string;
  /** null takes the baseline away */
  choose: (slug: string | null) => void;
}

const PARAMETER = 'baseline';

/** The side that the others are held against, by its slug in the address; one that is not among the sides is none. */
export function useBaseline(sides: readonly { slug: string; name: string }[]): Baseline {
  const [parameters] = useSearchParams();
  const changeSearch = useChangeSearch();
  const index = sides.findIndex(({ slug }) => slug === parameters.get(PARAMETER));
  return {
    index,
    name: sides[index]?.name ?? '',
    choose: (slug) =>
      changeSearch((next) => {
        if (slug === null) next.delete(PARAMETER);
        else next.set(PARAMETER, slug);
      }),
  };
}

export const BaselineContext = createContext<Baseline>({ index: -1, name: '', choose: () => undefined });
