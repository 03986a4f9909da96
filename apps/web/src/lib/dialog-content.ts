import type { DialogName } from './use-dialog';

/** What a dialog over the page gives to the form in it. */
export interface DialogContentProps {
  setUnsaved: (unsaved: boolean) => void;
  onSwitch: (dialog: DialogName) => void;
  onClose: () => void;
}
