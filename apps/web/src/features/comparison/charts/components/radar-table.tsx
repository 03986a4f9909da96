import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../../lib/locale';
import { useLocale } from '../../../../lib/use-locale';
import classes from '../charts.module.css';
import type { PlottedAxis } from './radar-plot';
import { TableBox } from './table-box';

interface RadarTableProps {
  title: string;
  axes: PlottedAxis[];
  names: string[];
}

/** The radar in numbers: what each side says, and how far out that is. */
export function RadarTable({ title, axes, names }: RadarTableProps) {
  const { t } = useTranslation('charts');
  const { locale } = useLocale();
  const format = new Intl.NumberFormat(languageTag(locale), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <TableBox title={title}>
      <thead>
        <tr>
          <th scope="col">{t('attribute')}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {axes.map(({ key, label, shares, values }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {names.map((name, index) => {
              const share = shares[index] ?? null;
              return (
                <td key={name}>
                  {values[index] ?? t('unknown')}
                  {share !== null && <span className={classes.share}>{format.format(share)}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
