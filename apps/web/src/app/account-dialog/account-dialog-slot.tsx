import { lazy, Suspense, useState } from 'react';
import { needTexts } from '../../lib/i18n';
import { useDialog } from '../../lib/use-dialog';
import { PageBoundary } from '../page-boundary';

const AccountDialog = lazy(async () => {
  const [{ AccountDialog: Dialog }] = await Promise.all([import('./account-dialog'), needTexts('accounts')]);
  return { default: Dialog };
});

/** The dialog is fetched when one is first asked for, and then stays, so that it can give the focus back when it closes. */
export function AccountDialogSlot() {
  const { dialog } = useDialog();
  const [wanted, setWanted] = useState(false);
  if (dialog !== null && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <PageBoundary address={dialog ?? ''}>
      <Suspense fallback={null}>
        <AccountDialog />
      </Suspense>
    </PageBoundary>
  );
}
