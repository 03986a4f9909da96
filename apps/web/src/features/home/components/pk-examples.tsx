import { useTranslation } from 'react-i18next';
import classes from './pk-examples.module.css';

/** Pairs to try; picking one compares it. */
export function PkExamples({ onPick }: { onPick: (text: string) => void }) {
  const { t } = useTranslation('home');
  const examples = [t('examples.first'), t('examples.second'), t('examples.third')];
  return (
    <div className={classes.examples} role="group" aria-label={t('examples.label')}>
      <span className={classes.lead}>{t('examples.label')}</span>
      {examples.map((example) => (
        <button key={example} type="button" className={classes.chip} onClick={() => onPick(example)}>
          {example}
        </button>
      ))}
    </div>
  );
}
