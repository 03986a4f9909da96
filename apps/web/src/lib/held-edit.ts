import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Thrown in place of an answer: the edit was taken, but changes nothing until a moderator has approved it. */
export class HeldEdit extends Error {
  override readonly name = 'HeldEdit';
}

/** Tells the writer of an edit that waits. */
export function tellHeld(): void {
  notifications.show({ message: i18next.t('gate.held') });
}
