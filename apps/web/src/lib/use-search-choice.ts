import { useLocation, useSearchParams } from 'react-router';

/**
 * One of a few choices that lives in the query of the address, so that a link shows the same. The first is the usual one:
 * it stands for a missing or unknown word and is not written.
 */
export function useSearchChoice<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): [Choice, (choice: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const { pathname } = useLocation();
  const [usual] = choices;
  const choice = choices.find((known) => known === parameters.get(name)) ?? usual;

  const choose = (chosen: string) =>
    setParameters(
      (current) => {
        const next = new URLSearchParams(latestQuery(pathname) ?? current);
        if (chosen === usual) next.delete(name);
        else next.set(name, chosen);
        return next;
      },
      { replace: true },
    );

  return [choice, choose];
}

/** The query in the address bar, which is ahead of the rendered one while a large page is still rendering a choice. */
function latestQuery(pathname: string): string | undefined {
  return window.location.pathname === pathname ? window.location.search : undefined;
}
