import { Input, UnstyledButton } from '@mantine/core';
import { IconStar, IconStarFilled, IconStarHalfFilled } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt } from '../rules/faults';
import { MOST_STARS, ratingAfterKey, ratingAt } from '../rules/rating';
import type { DraftOf } from '../rules/value-draft';
import type { FieldProps } from './field-props';
import classes from './fields.module.css';

const STARS = [1, 2, 3, 4, 5];

/** Stars in half steps: a slider to the keyboard and to screen readers, five stars to the pointer. */
export function RatingField({ label, draft, onChange, faults }: FieldProps<DraftOf<'rating'>>) {
  const { t } = useTranslation(['editor', 'value']);
  const [pointed, setPointed] = useState<number | null>(null);
  const rating = draft.rating;
  const shown = pointed ?? rating ?? 0;
  const words = rating === null ? t('rating.none') : t('rating', { ns: 'value', rating });
  const choose = (next: number) => onChange({ ...draft, rating: next });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = ratingAfterKey(event.key, rating);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };

  return (
    <Input.Wrapper label={label} labelElement="div" error={faultAt(faults, 'value', 'value/rating')}>
      <div className={classes.rating}>
        <div
          className={classes.stars}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={MOST_STARS}
          aria-valuenow={rating ?? 0}
          aria-valuetext={words}
          onKeyDown={onKeyDown}
          onMouseMove={(event) => setPointed(ratingUnder(event))}
          onMouseLeave={() => setPointed(null)}
          onClick={(event) => choose(ratingUnder(event))}
        >
          {STARS.map((star) => {
            const Icon = iconOf(shown, star);
            return <Icon key={star} size={28} stroke={1.5} aria-hidden />;
          })}
        </div>
        <UnstyledButton className={classes.noStars} aria-pressed={rating === 0} onClick={() => choose(0)}>
          {t('rating.zero')}
        </UnstyledButton>
        <span className={classes.ratingWords} aria-hidden>
          {pointed === null ? words : t('rating', { ns: 'value', rating: pointed })}
        </span>
      </div>
    </Input.Wrapper>
  );
}

function ratingUnder(event: MouseEvent<HTMLElement>): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return ratingAt((event.clientX - left) / width);
}

function iconOf(rating: number, star: number) {
  if (rating >= star) return IconStarFilled;
  return rating >= star - 0.5 ? IconStarHalfFilled : IconStar;
}
