import { Notifications } from '@mantine/notifications';

/** Where messages appear. */
export function ToastCorner() {
  return <Notifications position="bottom-right" />;
}
