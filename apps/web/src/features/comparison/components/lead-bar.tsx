import { useTranslation } from 'react-i18next';
import classes from './summary.module.css';

interface LeadBarProps {
  names: string[];
  /** in how many rows each side is the best, in the order of the names */
  leads: number[];
}

/** Who leads in how many rows: numbers with names, and a thin bar shared out in the same proportion. */
export function LeadBar({ names, leads }: LeadBarProps) {
  const { t } = useTranslation('comparison');
  const most = Math.max(...leads);
  const rank = (lead: number) => (lead === most && most > 0 ? 'first' : 'other');
  return (
    <div className={classes.leads}>
      <ul className={classes.leadNames} aria-label={t('leads')}>
        {names.map((name, index) => (
          <li key={name} data-rank={rank(leads[index] ?? 0)}>
            <span className={classes.leadName}>{name}</span> <strong>{leads[index]}</strong>
          </li>
        ))}
      </ul>
      <div className={classes.bar} aria-hidden>
        {leads.map((lead, index) => lead > 0 && <span key={index} data-rank={rank(lead)} style={{ flexGrow: lead }} />)}
      </div>
    </div>
  );
}
