import { ChangeEmail } from './change-email';
import { ChangePassword } from './change-password';
import { DeleteAccount } from './delete-account';
import { Devices } from './devices';

/** How one signs in, and where one is signed in. */
export function Security() {
  return (
    <>
      <Devices />
      <ChangePassword />
      <ChangeEmail />
      <DeleteAccount />
    </>
  );
}
