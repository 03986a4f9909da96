import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FocusedButton } from '../focused-button';
import classes from './unsaved-question.module.css';

interface UnsavedQuestionProps {
  onGoOn: () => void;
  onDiscard: () => void;
}

/** Asks before what was entered is thrown away. */
export function UnsavedQuestion({ onGoOn, onDiscard }: UnsavedQuestionProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.question} role="alertdialog" aria-label={t('form.unsaved')}>
      <p>{t('form.unsaved')}</p>
      <FocusedButton size="xs" variant="default" onClick={onGoOn}>
        {t('form.goOn')}
      </FocusedButton>
      <Button size="xs" color="red" onClick={onDiscard}>
        {t('form.discard')}
      </Button>
    </div>
  );
}
