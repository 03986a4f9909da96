import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsavedQuestion } from '../../../components/form/unsaved-question';
import { guardPage } from '../../../lib/page-guard';
import classes from './new-entry.module.css';

interface LeaveQuestionProps {
  unsaved: boolean;
  onDiscard: () => void;
}

/** Asks before another page, Back included, takes the place of a form with something in it. */
export function LeaveQuestion({ unsaved, onDiscard }: LeaveQuestionProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<{ goOn: () => void } | null>(null);
  useEffect(() => (unsaved ? guardPage((goOn) => setLeaving({ goOn })) : undefined), [unsaved]);
  const stay = () => setLeaving(null);
  const leave = () => {
    onDiscard();
    leaving?.goOn();
  };
  return (
    <Modal.Root opened={leaving !== null} onClose={stay} size={420}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('form.unsaved')}>
        <Modal.Body className={classes.question}>
          <UnsavedQuestion onGoOn={stay} onDiscard={leave} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
