import { useTranslation } from 'react-i18next';
import type { Import } from '../../../lib/api-types';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import classes from './imports.module.css';

interface ImportErrorsProps {
  errors: Import['errors'];
  /** how many there are; the API lists the first of them */
  failed: number;
}

/** What is wrong with which line. */
export function ImportErrors({ errors, failed }: ImportErrorsProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  return (
    <div className={classes.errors}>
      <table>
        <caption>{t('errors.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('errors.line')}</th>
            <th scope="col">{t('errors.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ line, code, detail }) => (
            <tr key={line}>
              <th scope="row">{formatCount(line, locale)}</th>
              <td>
                {detail} <code>{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {failed > errors.length && (
        <p className={classes.hint}>{t('errors.more', { count: formatCount(failed - errors.length, locale) })}</p>
      )}
    </div>
  );
}
