import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface FocusedButtonProps extends ButtonProps {
  onClick: () => void;
  children: ReactNode;
}

/** A button that takes the place of the one just used, and so its focus. */
export function FocusedButton(props: FocusedButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return <Button ref={button} {...props} />;
}
