import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FocusedButton } from '../focused-button';
import classes from './form-dialog.module.css';

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
          {asking && (
            <div className={classes.question} role="alertdialog" aria-label={t('form.unsaved')}>
              <p>{t('form.unsaved')}</p>
              <FocusedButton size="xs" variant="default" onClick={() => setAsking(false)}>
                {t('form.goOn')}
              </FocusedButton>
              <Button size="xs" color="red" onClick={close}>
                {t('form.discard')}
              </Button>
            </div>
          )}
          {children(setUnsaved)}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
