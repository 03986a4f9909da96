import type { Entry } from '../../../lib/api-types';
import { useEntryEditing } from '../hooks/use-entry-editing';
import { AddValueSection } from './add-value-section';
import { EntryFacts } from './entry-facts';
import { EntryHead } from './entry-head';
import { EntryValues } from './entry-values';
import { Rivals } from './rivals';
import classes from './entry.module.css';

export function EntryDetails({ entry }: { entry: Entry }) {
  const editing = useEntryEditing(entry);
  return (
    <>
      <EntryHead entry={entry} />
      <div className={classes.body}>
        <div>
          <EntryValues entry={entry} editing={editing} />
          <AddValueSection entry={entry} editing={editing} />
        </div>
        <EntryFacts entry={entry} onAdd={editing.add} />
      </div>
      <Rivals entry={entry} />
    </>
  );
}
