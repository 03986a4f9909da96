import { useMounted } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form/form-dialog';
import { Register } from '../../features/registration/components/register';
import { SignInForm } from '../../features/session/components/sign-in-form';
import { useSession } from '../../lib/session/use-session';
import { useDialog } from '../../lib/use-dialog';

const CONTENTS = { 'sign-in': SignInForm, register: Register };

/** Signing in or registering, over whatever page one is on. */
export function AccountDialog() {
  const { t } = useTranslation('session');
  const { dialog, open, close } = useDialog();
  const { user } = useSession();
  // The kit notes what had the focus, to give it back, when a dialog turns from closed to open; so it starts closed.
  const ready = useMounted();
  const shown = useLast(dialog);
  const Content = CONTENTS[shown];

  // Whoever has just signed in, or was already, goes on with the page below.
  const over = dialog !== null && user !== null;
  useEffect(() => {
    if (over) close();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- closing once, when it is over
  }, [over]);

  return (
    <FormDialog opened={ready && dialog !== null && !over} title={t(`dialog.${shown}`)} onClose={close}>
      {(setUnsaved) => <Content key={shown} setUnsaved={setUnsaved} onSwitch={open} onClose={close} />}
    </FormDialog>
  );
}

/** The dialog keeps its content while it fades away. */
function useLast(dialog: keyof typeof CONTENTS | null): keyof typeof CONTENTS {
  const [last, setLast] = useState(dialog ?? 'sign-in');
  if (dialog !== null && dialog !== last) setLast(dialog);
  return dialog ?? last;
}
