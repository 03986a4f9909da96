import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/use-locale';
import { formatNumber } from '../rules/format-number';
import type { Lead } from '../rules/margin';
import classes from './rows.module.css';

/** How far ahead of the next value the best one is. */
export function LeadNote({ lead }: { lead: Lead }) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  switch (lead.form) {
    case 'percent':
      return (
        <span className={classes.lead}>
          {formatNumber(lead.percent, locale, { style: 'percent', signDisplay: 'always' })}
        </span>
      );
    case 'times':
      return <span className={classes.lead}>{t('times', { times: formatNumber(lead.times, locale) })}</span>;
    case 'stars':
      return <span className={classes.lead}>{t('stars', { count: lead.difference })}</span>;
    case 'days':
      return <span className={classes.lead}>{t('days', { count: lead.difference })}</span>;
  }
}
