import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { UnsavedQuestion } from '../../../components/form/unsaved-question';

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
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={stay}
      withCloseButton={false}
      aria-label={t('form.unsaved')}
      size={420}
    >
      <UnsavedQuestion onGoOn={stay} onDiscard={leave} />
    </Modal>
  );
}
