import type { ReaderSystem } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../../lib/api-types';
import { useSearchChoice } from '../../../../lib/use-search-choice';
import { type MeasuredRow, measuredRows, usualPair } from '../rules/axis';
import classes from '../charts.module.css';
import { AxisSelect } from './axis-select';
import { ScatterFigure } from './scatter-figure';

interface ScatterViewProps {
  comparison: Comparison;
  /** the sides, in order */
  names: string[];
  units: ReaderSystem;
}

/** The whole type between two rows that the reader chose, with the compared entries marked. */
export function ScatterView({ comparison, names, units }: ScatterViewProps) {
  const { t } = useTranslation('charts');
  const rows = measuredRows(comparison.groups, units);
  const pair = usualPair(rows);
  if (!pair) return <p className={classes.empty}>{t('scatter.tooFew')}</p>;
  return <ScatterOfPair comparison={comparison} names={names} units={units} rows={rows} pair={pair} />;
}

function ScatterOfPair({
  comparison,
  names,
  units,
  rows,
  pair,
}: ScatterViewProps & { rows: MeasuredRow[]; pair: [string, string] }) {
  const { t } = useTranslation('charts');
  const keys = rows.map(({ row }) => row.key);
  const [x, chooseX] = useSearchChoice('x', [pair[0], ...keys]);
  const [usualY] = [...pair].reverse().filter((key) => key !== x);
  const [y, chooseY] = useSearchChoice('y', [usualY ?? pair[1], ...keys.filter((key) => key !== x)]);
  const across = rows.find(({ row }) => row.key === x);
  const up = rows.find(({ row }) => row.key === y);

  return (
    <>
      <div className={classes.choices}>
        <AxisSelect label={t('scatter.x')} rows={rows} value={x} onChange={chooseX} />
        <AxisSelect
          label={t('scatter.y')}
          rows={rows.filter(({ row }) => row.key !== x)}
          value={y}
          onChange={chooseY}
        />
      </div>
      {across && up && <ScatterFigure comparison={comparison} names={names} units={units} axes={[across, up]} />}
    </>
  );
}
