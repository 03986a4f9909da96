import type { BooleanValue } from '@pkyx/domain';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './value.module.css';

export function BooleanValueView({ value }: { value: BooleanValue }) {
  const { t } = useTranslation('value');
  const Icon = value.boolean ? IconCircleCheck : IconCircleX;
  return (
    <span className={classes.boolean}>
      <Icon size="1.1em" stroke={1.75} aria-hidden />
      {t(value.boolean ? 'yes' : 'no')}
    </span>
  );
}
