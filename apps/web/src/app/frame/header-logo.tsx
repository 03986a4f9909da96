import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { thumbnailOf } from '../../lib/pictures';
import { siteQuery } from '../../lib/site-query';
import classes from './header.module.css';

const HEIGHT = 28;

/** Name or logo of the site, as its admin has set them; it leads home. */
export function HeaderLogo() {
  const { t } = useTranslation();
  const { data: site } = useQuery(siteQuery());
  const name = site?.name ?? 'pkyx';
  return (
    <Link to="/" className={classes.logo}>
      {site?.logo ? (
        <img src={thumbnailOf(site.logo, HEIGHT * 4)} alt={name} height={HEIGHT} className={classes.picture} />
      ) : (
        <span className={classes.word}>{name}</span>
      )}
      <span className={classes.tagline}>{t('brand.tagline')}</span>
    </Link>
  );
}
