import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { IN_PLACE } from './in-place';

export const DIALOGS = ['sign-in', 'register'] as const;
/** Dialogs that open over any page, by the word in its address. */
export type DialogName = (typeof DIALOGS)[number];

const OPENED_HERE = { ...IN_PLACE, dialogOpenedHere: true };

/** The dialog that the address asks for. The page below stays as it is; going back closes the dialog. */
export function useDialog() {
  const { state } = useLocation() as { state: unknown };
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const dialog = DIALOGS.find((known) => known === parameters.get('dialog')) ?? null;

  const goTo = (wanted: DialogName | null, options: { replace: boolean; state: object }) => {
    const next = new URLSearchParams(parameters);
    if (wanted) next.set('dialog', wanted);
    else next.delete('dialog');
    void navigate({ search: next.toString() }, options);
  };

  return {
    dialog,
    /** One dialog takes the place of another; the first one adds to the history. */
    open: (wanted: DialogName) =>
      goTo(wanted, { replace: dialog !== null, state: dialog === null ? OPENED_HERE : asObject(state) }),
    close: () => {
      if (asObject(state).dialogOpenedHere === true) void navigate(-1);
      else goTo(null, { replace: true, state: IN_PLACE });
    },
  };
}

function asObject(state: unknown): Record<string, unknown> {
  return typeof state === 'object' && state !== null ? { ...state } : IN_PLACE;
}
