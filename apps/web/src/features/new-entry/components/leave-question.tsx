import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { UnsavedQuestion } from '../../../components/form/unsaved-question';
import classes from './new-entry.module.css';

interface LeaveQuestionProps {
  unsaved: boolean;
  onDiscard: () => void;
}

/** Asks before another page, Back included, takes the place of a form with something in it. */
export function LeaveQuestion({ unsaved, onDiscard }: LeaveQuestionProps) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  const stay = () => blocker.reset?.();
  const leave = () => {
    onDiscard();
    blocker.proceed?.();
  };
  return (
    <Modal.Root opened={blocker.state === 'blocked'} onClose={stay} size={420}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('form.unsaved')}>
        <Modal.Body className={classes.question}>
          <UnsavedQuestion onGoOn={stay} onDiscard={leave} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
