import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Footer } from './footer';
import classes from './frame.module.css';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';

/** What surrounds every page. */
export function Frame() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  const main = useFocusOnNewPage();

  return (
    <>
      <a className={classes.skip} href="#main">
        {t('frame.skip')}
      </a>
      {state !== 'idle' && <div className={classes.progress} aria-hidden />}
      <Header />
      <OfflineBanner />
      <main id="main" ref={main} className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

/** A new page starts where a screen reader expects it: at its content, not at the link that led there. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return main;
}
