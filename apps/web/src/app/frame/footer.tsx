import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <nav className={classes.links} aria-label={t('frame.footer')}>
        <Link to="/about">{t('frame.about')}</Link>
        <Link to="/types">{t('frame.types')}</Link>
        <Link to="/changes">{t('frame.changes')}</Link>
        <Link to="/about#data">{t('frame.data')}</Link>
        <a href="/api/docs">{t('frame.api')}</a>
        <a href="/health/ready">{t('frame.status')}</a>
      </nav>
    </footer>
  );
}
