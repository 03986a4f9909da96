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
  writeInto,
  writtenSides,
} from './pk-sides';

/** What came of asking the server: the sides it read, or several ways to read them, or why it could not. */
interface ReadingOutcome {
  sides?: Side[];
  choices?: ComparisonReading[];
  failure?: unknown;
}

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
    const typed = composing ? { sides: writeInto(sides, index, text), last: index } : typeInto(sides, index, text);
    change(typed.sides);
    if (typed.last !== index) focusField(typed.last);
  };

  /** Settles what can be settled here and asks the server to read the rest. */
  const submit = async (asked: Side[] = sides) => {
    const known = writtenSides(asked).every((side) => side.entry);
    change(asked);
    if (known) {
      settle(asked);
      return;
    }
    const request = latestRequest.current;
    setReading(true);
    const outcome = await readByServer(asked);
    if (request !== latestRequest.current) return;
    setReading(false);
    if (outcome.sides) settle(outcome.sides);
    setChoices(outcome.choices ?? []);
    setFailure(outcome.failure ?? null);
  };

  const readByServer = async (asked: Side[]): Promise<ReadingOutcome> => {
    try {
      const answer = await queryClient.query(comparisonReadingQuery(queryText(asked)));
      const [sure, ...others] = fittingReadings(asked, answer);
      return sure && others.length === 0 ? { sides: takeReading(asked, sure) } : { choices: answer.alternatives };
    } catch (failure) {
      const onlyOneName = failure instanceof ProblemError && failure.code === 'pk-no-separator';
      return onlyOneName ? { sides: asked } : { failure };
    }
  };

  const settle = (known: Side[]) => {
    const examined = examine(known);
    change(examined);
    const slugs = settledSlugs(examined);
    if (slugs) void navigate(comparisonAddress(slugs));
    else focusField(examined.findIndex((side) => side.problem));
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
      if (picked.every((side) => side.entry)) settle(picked);
      else change(picked);
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
