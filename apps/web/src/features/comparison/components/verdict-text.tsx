import type { Verdict } from '@pkyx/domain';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { RowLink } from './row-link';
import classes from './summary.module.css';

/** The verdict: who leads as a sentence, then the widest margins one by one, each leading to its row. */
export function VerdictText({ verdict }: { verdict: Verdict }) {
  const { locale } = useLocale();
  const text = localized(verdict.text, locale);
  const clauses = verdict.clauses.map((clause) => ({ row: clause.row, text: localized(clause, locale) }));
  const start = clauses[0] ? text.indexOf(clauses[0].text) : -1;
  const sentence = start > 0 ? text.slice(0, start).trim() : text;

  return (
    <div>
      <p className={classes.verdict}>{sentence}</p>
      {start > 0 && (
        <ul className={classes.clauses}>
          {clauses.map((clause) => (
            <li key={clause.row}>
              <RowLink row={clause.row} className={classes.clause} underline="never">
                {clause.text}
              </RowLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
