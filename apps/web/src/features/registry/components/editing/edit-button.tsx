import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSession } from '../../../../lib/session/use-session';
import { useDialog } from '../../../../lib/use-dialog';

interface EditButtonProps {
  label: string;
  icon?: ReactNode;
  onClick: () => void;
}

/** Begins a change; who is not signed in is asked to do so first. */
export function EditButton({ label, icon, onClick }: EditButtonProps) {
  const { status } = useSession();
  const signIn = useDialog();
  return (
    <Button
      variant="default"
      leftSection={icon ?? <IconPencil size={16} aria-hidden />}
      onClick={status === 'signed-in' ? onClick : () => signIn.open('sign-in')}
    >
      {label}
    </Button>
  );
}
