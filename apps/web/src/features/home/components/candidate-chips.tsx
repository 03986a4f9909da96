import { useTranslation } from 'react-i18next';
import { EntryPicture } from '../../../components/entry-picture';
import type { EntrySummary } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './pk-messages.module.css';

interface CandidateChipsProps {
  entries: readonly EntrySummary[];
  onChoose: (entry: EntrySummary) => void;
}

/** Entries that a name may have meant. */
export function CandidateChips({ entries, onChoose }: CandidateChipsProps) {
  const { t } = useTranslation('home');
  const { locale } = useLocale();
  return (
    <div className={classes.candidates} role="group" aria-label={t('box.candidates')}>
      <span className={classes.lead}>{t('box.candidates')}</span>
      {entries.map((entry) => {
        const name = entryName(entry, locale);
        return (
          <button key={entry.slug} type="button" className={classes.candidate} onClick={() => onChoose(entry)}>
            <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={22} />
            {name}
            <span className={classes.type}>{localized(entry.type.names, locale)}</span>
          </button>
        );
      })}
    </div>
  );
}
