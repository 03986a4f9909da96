import type { Entry } from '../../../lib/api-types';
import { EntryFacts } from './entry-facts';
import { EntryHead } from './entry-head';
import { EntryValues } from './entry-values';
import { Rivals } from './rivals';
import classes from './entry.module.css';

export function EntryDetails({ entry }: { entry: Entry }) {
  return (
    <>
      <EntryHead entry={entry} />
      <div className={classes.body}>
        <EntryValues entry={entry} />
        <EntryFacts entry={entry} />
      </div>
      <Rivals entry={entry} />
    </>
  );
}
