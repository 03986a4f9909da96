import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { PageSkeleton } from '../../components/skeletons';
import { isInPlace } from '../../lib/in-place';
import { removeRenderedHead } from '../../lib/rendered-page';
import { AccountDialogSlot } from '../account-dialog/account-dialog-slot';
import { PageBoundary } from '../page-boundary';
import { Announcement } from './announcement';
import { Footer } from './footer';
import classes from './frame.module.css';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import { SessionKeeper } from './session-keeper';
import { TakeOver } from './take-over';
import { useScrollPlace } from './use-scroll-place';

/** What surrounds every page. */
export function Frame() {
  const { t } = useTranslation();
  const location = useLocation();
  const { pathname } = location;
  const main = useFocusOnNewPage(pathname, isInPlace(location.state));
  useScrollPlace();
  useEffect(() => removeRenderedHead, [pathname]);
  // A page of another kind shows its skeleton at once; the same kind with other content keeps what is there.
  const kind = pathname.split('/')[1];

  return (
    <>
      <a className={classes.skip} href="#main">
        {t('frame.skip')}
      </a>
      <Header />
      <Announcement />
      <OfflineBanner />
      <main id="main" ref={main} className={classes.main} tabIndex={-1}>
        <PageBoundary address={pathname}>
          <Suspense key={kind} fallback={<PageSkeleton />}>
            <Outlet />
            <TakeOver />
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
      <SessionKeeper />
      <AccountDialogSlot />
    </>
  );
}

/** A new page starts where a screen reader expects it: at its content, not at the link that led there. */
function useFocusOnNewPage(pathname: string, inPlace: boolean) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!inPlace) main.current?.focus({ preventScroll: true });
  }, [pathname, inPlace]);

  return main;
}
