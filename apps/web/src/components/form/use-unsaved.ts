import { useEffect } from 'react';

/** Says, to the dialog around a form, whether the form holds something unsaved, for as long as the form is there. */
export function useUnsaved(unsaved: boolean, tell: (unsaved: boolean) => void): void {
  useEffect(() => {
    tell(unsaved);
    return () => tell(false);
  }, [unsaved, tell]);
}
