import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './form-dialog.module.css';
import { UnsavedQuestion } from './unsaved-question';

interface FormDialogProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  /** Gets a function by which the form says whether it holds something that is not saved. */
  children: (setUnsaved: (unsaved: boolean) => void) => ReactNode;
}

/** A dialog around a form. With something unsaved in it, closing asks first. */
export function FormDialog({ opened, title, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const [unsaved, setUnsaved] = useState(false);
  const [asking, setAsking] = useState(false);

  const close = () => {
    setAsking(false);
    setUnsaved(false);
    onClose();
  };

  return (
    <Modal.Root
      opened={opened}
      onClose={() => (unsaved ? setAsking(!asking) : close())}
      closeOnClickOutside={!unsaved}
      size={520}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.bar}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('form.close')} />
        </div>
        <Modal.Body>
          {asking && <UnsavedQuestion onGoOn={() => setAsking(false)} onDiscard={close} />}
          {children(setUnsaved)}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
