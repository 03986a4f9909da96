import type { RatingValue } from '@pkyx/domain';
import { IconStar, IconStarFilled, IconStarHalfFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './value.module.css';

const STARS = [1, 2, 3, 4, 5];

export function RatingValueView({ value }: { value: RatingValue }) {
  const { t } = useTranslation('value');
  return (
    <span className={classes.rating} role="img" aria-label={t('rating', { rating: value.rating })}>
      {STARS.map((star) => {
        const Icon = starIcon(value.rating, star);
        return <Icon key={star} size="1.1em" stroke={1.5} aria-hidden />;
      })}
      <span className={classes.ratingNumber} aria-hidden>
        {value.rating}
      </span>
    </span>
  );
}

function starIcon(rating: number, star: number) {
  if (rating >= star) return IconStarFilled;
  return rating >= star - 0.5 ? IconStarHalfFilled : IconStar;
}
