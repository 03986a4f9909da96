import { PLAIN_WEIGHT } from '@pkyx/domain';
import { useDebouncedCallback } from '@mantine/hooks';
import { use, useState } from 'react';
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

/** How long the slider rests before what it says is asked of the server, in ms. */
const REST = 200;

/** How much a row counts, in a few steps from not at all to ten times. */
export function WeightSlider({ rowKey, name, disabled }: WeightSliderProps) {
  const { t } = useTranslation('priorities');
  const { priorities, setWeight } = use(PrioritiesContext);
  const said = weightOf(priorities, rowKey);
  const [held, setHeld] = useState<{ weight: number; over: number } | null>(null);
  if (held && held.over !== said) setHeld(null);
  const weight = held?.weight ?? said;
  const say = useDebouncedCallback((wanted: number) => setWeight(rowKey, wanted), {
    delay: REST,
    flushOnUnmount: true,
  });
  const slide = (step: number) => {
    const wanted = WEIGHT_STEPS[step] ?? PLAIN_WEIGHT;
    setHeld({ weight: wanted, over: said });
    say(wanted);
  };
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
        onChange={(event) => slide(event.currentTarget.valueAsNumber)}
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
