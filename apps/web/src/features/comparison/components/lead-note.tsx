import { useTranslation } from 'react-i18next';
import { languageTag, type Locale } from '../../../lib/locale';
import { useLocale } from '../../../lib/use-locale';
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
          {format(lead.percent, locale, { style: 'percent', signDisplay: 'always' })}
        </span>
      );
    case 'times':
      return <span className={classes.lead}>{t('times', { times: format(lead.times, locale) })}</span>;
    case 'stars':
      return <span className={classes.lead}>{t('stars', { count: lead.difference })}</span>;
    case 'days':
      return <span className={classes.lead}>{t('days', { count: lead.difference })}</span>;
  }
}

function format(number: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  const text = new Intl.NumberFormat(languageTag(locale), { maximumSignificantDigits: 2, ...options }).format(number);
  return text.replace('-', '\u2212');
}
