import { ActionIcon } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowsShuffle, IconCompass, IconMenu2, IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useSession } from '../../lib/session/use-session';
import { AccountMenu } from './account-menu';
import { ColorSchemeButton } from './color-scheme-button';
import classes from './header.module.css';
import { HeaderLogo } from './header-logo';
import { HeaderSearch } from './header-search';
import { LanguageButton } from './language-button';

type Panel = 'menu' | 'search' | null;

/** The bar above every page. On a phone, search and menu open below it, one at a time. */
export function Header() {
  const { t } = useTranslation();
  const { user } = useSession();
  const [panel, setPanel] = usePanelOfThisPage();
  const toggle = (wanted: Panel) => setPanel(panel === wanted ? null : wanted);

  return (
    <header className={classes.header} data-panel={panel ?? undefined}>
      <div className={classes.bar}>
        <HeaderLogo />

        <div className={classes.search} id="header-search">
          <HeaderSearch open={panel === 'search'} />
        </div>

        <nav className={classes.nav} id="header-menu" aria-label={t('frame.main')}>
          <NavLink to="/explore" className={classes.link}>
            <IconCompass size={18} aria-hidden />
            {t('frame.explore')}
          </NavLink>
          <Link to="/lucky" className={classes.link}>
            <IconArrowsShuffle size={18} aria-hidden />
            {t('frame.lucky')}
          </Link>
          {user && (
            <NavLink to="/new" className={classes.link}>
              <IconPlus size={18} aria-hidden />
              {t('frame.create')}
            </NavLink>
          )}
          <LanguageButton />
          <ColorSchemeButton />
        </nav>

        <div className={classes.toggles}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t('frame.search')}
            aria-expanded={panel === 'search'}
            aria-controls="header-search"
            onClick={() => toggle('search')}
          >
            {panel === 'search' ? <IconX size={22} /> : <IconSearch size={22} />}
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t('frame.menu')}
            aria-expanded={panel === 'menu'}
            aria-controls="header-menu"
            onClick={() => toggle('menu')}
          >
            {panel === 'menu' ? <IconX size={22} /> : <IconMenu2 size={22} />}
          </ActionIcon>
        </div>
        <AccountMenu />
      </div>
    </header>
  );
}

/** The panel that is open; going to another page closes it, and so does Escape. */
function usePanelOfThisPage() {
  const { key } = useLocation();
  const [opened, setOpened] = useState<{ panel: Panel; on: string }>({ panel: null, on: key });
  const setPanel = (panel: Panel) => setOpened({ panel, on: key });
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape') setPanel(null);
  });
  return [opened.on === key ? opened.panel : null, setPanel] as const;
}
