import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { comparisonAddress } from '../../../lib/addresses';
import { IN_PLACE } from '../../../lib/in-place';
import { withoutSide, withSidePlaced, withSideReplaced } from '../rules/sides';

/** What a reader does with the sides of a comparison. Each changes the address, and the page follows it. */
export interface SideActions {
  /** takes a side to another place */
  place: (from: number, to: number) => void;
  remove: (index: number) => void;
  replace: (index: number, slug: string) => void;
  /** opens the search for one more side */
  askToAdd: () => void;
  /** opens the search for another entry in the place of a side */
  askToReplace: (index: number) => void;
}

/** The place that the search is open for: the index of a side, one past the last for a new one, null when closed. */
export interface SideQuestion {
  place: number | null;
  answer: (slug: string) => void;
  dismiss: () => void;
}

export function useSideActions(sides: readonly string[]): { actions: SideActions; question: SideQuestion } {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [place, setPlace] = useState<number | null>(null);

  const show = (next: readonly string[], state: unknown = IN_PLACE) =>
    void navigate({ pathname: comparisonAddress(next), search }, { state });

  return {
    actions: {
      place: (from, to) => show(withSidePlaced(sides, from, to)),
      // What the reader stood on goes away with the side: start over at the content.
      remove: (index) => show(withoutSide(sides, index), null),
      replace: (index, slug) => show(withSideReplaced(sides, index, slug)),
      askToAdd: () => setPlace(sides.length),
      askToReplace: setPlace,
    },
    question: {
      place,
      answer: (slug) => {
        if (place === null) return;
        setPlace(null);
        show(place < sides.length ? withSideReplaced(sides, place, slug) : [...sides, slug]);
      },
      dismiss: () => setPlace(null),
    },
  };
}
