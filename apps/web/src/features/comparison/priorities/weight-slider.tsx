import { PLAIN_WEIGHT } from '@pkyx/domain';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { PrioritiesContext } from '../hooks/use-priorities';
import { weightOf } from '../rules/priorities';
import { stepOf, WEIGHT_STEPS } from '../rules/row-priority';
import classes from './panel.module.css';

interface WeightSliderProps {
  rowKey: string;
  name: string;
  /** where nothing is better, nothing counts */
  disabled: boolean;
}

/** How much a row counts, in a few steps from not at all to ten times. */
export function WeightSlider({ rowKey, name, disabled }: WeightSliderProps) {
  const { t } = useTranslation('priorities');
  const { priorities, setWeight } = use(PrioritiesContext);
  const weight = weightOf(priorities, rowKey);
  return (
    <div className={classes.weight}>
      <input
        type="range"
        className={classes.slider}
        min={0}
        max={WEIGHT_STEPS.length - 1}
        step={1}
        disabled={disabled}
        aria-label={t('weightOf', { attribute: name })}
        aria-valuetext={weight === PLAIN_WEIGHT ? t('weightsSpoken.plain') : spoken(weight)}
        value={stepOf(weight)}
        onChange={(event) => setWeight(rowKey, WEIGHT_STEPS[event.currentTarget.valueAsNumber] ?? PLAIN_WEIGHT)}
      />
      <span className={classes.times} aria-hidden>
        {weight === 0 ? t('weights.ignored') : t('weights.times', { weight })}
      </span>
    </div>
  );

  function spoken(times: number): string {
    return times === 0 ? t('weightsSpoken.ignored') : t('weightsSpoken.times', { weight: times });
  }
}
