import { Modal } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { TypeReference } from '../../lib/api-types';
import classes from './entry-picker.module.css';
import { EntryFinder } from './entry-finder';

export interface EntryPickerProps {
  opened: boolean;
  /** what the entry is wanted for */
  title: string;
  /** popular entries of this type are offered before the reader types; of all types where it is not known */
  type?: TypeReference;
  /** slugs that cannot be chosen, because they are there already */
  taken: readonly string[];
  onPick: (slug: string) => void;
  onClose: () => void;
}

/** A dialog that finds one entry by its name. */
export function EntryPickerDialog({ opened, onClose, title, ...finder }: EntryPickerProps) {
  const { t } = useTranslation('value');
  // The kit notes what had the focus, to give it back, when a dialog turns from closed to open; so it starts closed.
  const ready = useMounted();
  return (
    <Modal.Root opened={ready && opened} onClose={onClose} size={520} yOffset="12dvh">
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.bar}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('picker.close')} />
        </div>
        <Modal.Body>
          <EntryFinder {...finder} label={title} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
