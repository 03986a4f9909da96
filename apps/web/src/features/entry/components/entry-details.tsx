import type { ReactNode } from 'react';
import type { Entry } from '../../../lib/api-types';
import { useEntryEditing } from '../hooks/use-entry-editing';
import { AddValueSection } from './add-value-section';
import { EntryFacts } from './entry-facts';
import { EntryHead } from './entry-head';
import { EntryValues } from './entry-values';
import { Rivals } from './rivals';
import classes from './entry.module.css';

interface EntryDetailsProps {
  entry: Entry;
  headAction?: ReactNode;
  below?: ReactNode;
}

export function EntryDetails({ entry, headAction, below }: EntryDetailsProps) {
  const editing = useEntryEditing(entry);
  return (
    <>
      <EntryHead entry={entry} action={headAction} />
      <div className={classes.body}>
        <div>
          <EntryValues entry={entry} editing={editing} />
          <AddValueSection entry={entry} editing={editing} />
        </div>
        <EntryFacts entry={entry} onAdd={editing.add} />
      </div>
      <Rivals entry={entry} />
      {below}
    </>
  );
}
