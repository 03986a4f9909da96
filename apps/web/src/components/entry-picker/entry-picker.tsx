import { Suspense, useState } from 'react';
import { fetchedLater } from '../../lib/fetched-later';
import type { EntryPickerProps } from './entry-picker-dialog';

const [EntryPickerDialog] = fetchedLater(async () => (await import('./entry-picker-dialog')).EntryPickerDialog);

/** Finds one entry by its name, in a dialog that is fetched when one is first asked for. It then stays, to give the focus back. */
export function EntryPicker(props: EntryPickerProps) {
  const [wanted, setWanted] = useState(false);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <EntryPickerDialog {...props} />
    </Suspense>
  );
}
