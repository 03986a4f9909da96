import type { Verdict } from '@pkyx/domain';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './summary.module.css';

/** The verdict: who leads as a sentence, then the widest margins one by one. */
export function VerdictText({ verdict }: { verdict: Verdict }) {
  const { locale } = useLocale();
  const text = localized(verdict.text, locale);
  const clauses = verdict.clauses.map((clause) => ({ row: clause.row, text: localized(clause, locale) }));
  const start = clauses[0] ? text.indexOf(clauses[0].text) : -1;
  if (start <= 0) return <p className={classes.verdict}>{text}</p>;

  return (
    <div>
      <p className={classes.verdict}>{text.slice(0, start).trim()}</p>
      <ul className={classes.clauses}>
        {clauses.map((clause) => (
          <li key={clause.row}>{clause.text}</li>
        ))}
      </ul>
    </div>
  );
}
