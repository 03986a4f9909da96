import { ActionIcon } from '@mantine/core';
import { IconArrowsShuffle, IconCompass, IconMenu2, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { ColorSchemeButton } from './color-scheme-button';
import classes from './header.module.css';
import { HeaderSearch } from './header-search';
import { LanguageButton } from './language-button';

type Panel = 'menu' | 'search' | null;

/** The bar above every page. On a phone, search and menu open below it, one at a time. */
export function Header() {
  const { t } = useTranslation();
  const [panel, setPanel] = usePanelOfThisPage();
  const toggle = (wanted: Panel) => setPanel(panel === wanted ? null : wanted);

  return (
    <header
      className={classes.header}
      data-panel={panel ?? undefined}
      onKeyDown={(event) => event.key === 'Escape' && setPanel(null)}
    >
      <div className={classes.bar}>
        <Link to="/" className={classes.logo}>
          <span className={classes.word}>pkyx</span>
          <span className={classes.tagline}>{t('brand.tagline')}</span>
        </Link>

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
      </div>
    </header>
  );
}

/** The open panel; going to another page closes it. */
function usePanelOfThisPage() {
  const { key } = useLocation();
  const [panel, setPanel] = useState<Panel>(null);
  useEffect(() => setPanel(null), [key]);
  return [panel, setPanel] as const;
}
