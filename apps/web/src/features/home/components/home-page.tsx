import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../components/page-title';
import { useSite, useSiteName } from '../../../lib/site-query';
import classes from './home-page.module.css';
import { NewestEntries } from './newest-entries';
import { PkBox } from './pk-box';
import { PopularComparisons } from './popular-comparisons';

export function HomePage() {
  const { t } = useTranslation('home');
  const name = useSiteName();
  const picture = useSite()?.homePicture;
  return (
    <>
      <section className={classes.hero}>
        {picture && <img className={classes.picture} src={picture} alt="" />}
        <PageTitle className={classes.title} documentTitle={name}>
          {t('title')}
        </PageTitle>
        <p className={classes.lead}>{t('lead')}</p>
        <PkBox />
      </section>
      <PopularComparisons />
      <NewestEntries />
    </>
  );
}
