import { notifications, useNotifications } from '@mantine/notifications';

/** Messages to the reader without the kit's way to drag them off, which needs a browser. */
export function PlainToasts() {
  const { notifications: shown } = useNotifications();
  return (
    <ul aria-label="toasts">
      {shown.map(({ id, message }) => (
        <li key={id}>{message}</li>
      ))}
    </ul>
  );
}

afterEach(() => notifications.clean());
