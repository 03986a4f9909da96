import { useSearchParams } from 'react-router';
import { useChangeSearch } from './use-change-search';

/**
 * One of a few choices that lives in the query of the address, so that a link shows the same. The first is the usual one:
 * it stands for a missing or unknown word and is not written.
 */
export function useSearchChoice<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): [Choice, (choice: string) => void] {
  const [parameters] = useSearchParams();
  const changeSearch = useChangeSearch();
  const [usual] = choices;
  const choice = choices.find((known) => known === parameters.get(name)) ?? usual;

  const choose = (chosen: string) =>
    changeSearch((next) => {
      if (chosen === usual) next.delete(name);
      else next.set(name, chosen);
    });

  return [choice, choose];
}
