import { notifications, useNotifications } from '@mantine/notifications';
import { act } from '@testing-library/react';

/** The messages to the reader, without the corner that moves them in and out: what it drags with does not run in jsdom. */
export function ShownToasts() {
  const { notifications: shown } = useNotifications();
  return shown.map(({ id, message }) => <div key={id}>{message}</div>);
}

afterEach(() => act(() => notifications.clean()));
