import { MAX_PK_SIDES } from '@pkyx/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { comparisonAddress } from '../../../lib/addresses';
import type { ComparisonReading, EntrySummary } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { ProblemError } from '../../../lib/problem';
import { useLocale } from '../../../lib/use-locale';
import { comparisonReadingQuery } from '../api/home-queries';
import {
  examine,
  fittingReadings,
  newSide,
  pickFor,
  queryText,
  type Side,
  settledSlugs,
  takeReading,
  typeInto,
  writtenSides,
} from './pk-sides';

/** What stands in the box, what was wrong with it when it was sent, and all that a reader can do with it. */
export function usePkBox() {
  const { locale } = useLocale();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [sides, setSides] = useState<Side[]>(() => [newSide(), newSide()]);
  const [failure, setFailure] = useState<unknown>(null);
  const [reading, setReading] = useState(false);
  const [choices, setChoices] = useState<ComparisonReading[]>([]);
  const [focus, setFocus] = useState<{ index: number } | null>(null);
  const latestRequest = useRef(0);
  const focusField = (index: number) => setFocus({ index });

  const change = (next: Side[]) => {
    latestRequest.current += 1;
    setReading(false);
    setFailure(null);
    setChoices([]);
    setSides(next);
  };

  const type = (index: number, text: string, composing: boolean) => {
    if (composing) {
      return change(sides.map((side, at) => (at === index ? { ...side, text, entry: null, problem: null } : side)));
    }
    const typed = typeInto(sides, index, text);
    change(typed.sides);
    if (typed.last !== index) focusField(typed.last);
  };

  /** Settles what can be settled here and asks the server to read the rest. */
  const submit = async (asked: Side[] = sides) => {
    const written = writtenSides(asked);
    if (written.length === 0 || written.every((side) => side.entry)) return settle(asked);

    change(asked);
    const request = latestRequest.current;
    setReading(true);
    try {
      const answer = await queryClient.fetchQuery(comparisonReadingQuery(queryText(asked)));
      if (request !== latestRequest.current) return;
      const [sure, ...others] = fittingReadings(asked, answer);
      if (sure && others.length === 0) return settle(takeReading(asked, sure));
      setReading(false);
      setChoices(answer.alternatives);
    } catch (error) {
      if (request !== latestRequest.current) return;
      if (error instanceof ProblemError && error.code === 'pk-no-separator') return settle(asked);
      setReading(false);
      setFailure(error);
    }
  };

  const settle = (known: Side[]) => {
    const examined = examine(known);
    change(examined);
    const slugs = settledSlugs(examined);
    if (slugs) return void navigate(comparisonAddress(slugs));
    focusField(examined.findIndex((side) => side.problem));
  };

  return {
    sides,
    failure,
    reading,
    choices,
    /** the field that should have the cursor next; a new object each time */
    focus,
    /** Takes one of several ways to read what was written. */
    read: (choice: ComparisonReading) => settle(takeReading(sides, choice)),
    type,
    submit: () => submit(),
    submitText: (text: string) => submit(typeInto([newSide(), newSide()], 0, text).sides),
    pick: (index: number, entry: EntrySummary) => {
      const picked = pickFor(sides, index, entry, entryName(entry, locale));
      change(picked);
      const next = picked.findIndex((side) => side.text.trim() === '');
      if (next >= 0) focusField(next);
    },
    /** Picks one of the entries offered for an unknown name, and goes on when that was the last open question. */
    choose: (index: number, entry: EntrySummary) => {
      const picked = pickFor(sides, index, entry, entryName(entry, locale));
      if (picked.every((side) => side.entry)) return settle(picked);
      change(picked);
    },
    add: () => {
      if (sides.length >= MAX_PK_SIDES) return;
      change([...sides, newSide()]);
      focusField(sides.length);
    },
    remove: (index: number) => {
      if (sides.length > 2) change(sides.filter((_, at) => at !== index));
      focusField(Math.max(index - 1, 0));
    },
  };
}
