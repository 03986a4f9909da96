import { useTranslation } from 'react-i18next';
import type { ComparisonReading } from '../../../lib/api-types';
import classes from './pk-messages.module.css';

interface PkChoicesProps {
  readings: readonly ComparisonReading[];
  onChoose: (reading: ComparisonReading) => void;
}

/** The ways to read a text that can mean several comparisons, for the reader to say which. */
export function PkChoices({ readings, onChoose }: PkChoicesProps) {
  const { t } = useTranslation('home');
  return (
    <div role="status">
      {readings.length > 0 && (
        <div className={classes.message}>
          <div className={classes.candidates} role="group" aria-label={t('box.choices')}>
            <span className={classes.lead}>{t('box.choices')}</span>
            {readings.map((reading) => {
              const words = reading.sides.map((side) => side.text).join(' PK ');
              return (
                <button key={words} type="button" className={classes.candidate} onClick={() => onChoose(reading)}>
                  {words}
                </button>
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}
