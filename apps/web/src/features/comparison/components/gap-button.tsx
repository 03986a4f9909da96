import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './rows.module.css';

interface GapButtonProps {
  /** of the side that lacks the value */
  entry: string;
  attribute: string;
  onFill: () => void;
}

/** Stands where nobody has written a value yet, and is the way to write it. */
export function GapButton({ entry, attribute, onFill }: GapButtonProps) {
  const { t } = useTranslation('comparison');
  return (
    <UnstyledButton className={classes.gap} aria-label={t('fill', { entry, attribute })} onClick={onFill}>
      ? <span>{t('fillShort')}</span>
    </UnstyledButton>
  );
}
