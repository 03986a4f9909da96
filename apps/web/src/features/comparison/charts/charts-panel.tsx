import '@mantine/charts/styles.css';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../../components/value/unit-select';
import type { Comparison } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { useLocale } from '../../../lib/use-locale';
import { useChartChoice } from '../hooks/use-chart-choice';
import classes from './charts.module.css';
import { RadarView } from './components/radar-view';
import { ScatterView } from './components/scatter-view';

/** The charts of a comparison, one at a time. */
export function ChartsPanel({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('charts');
  const { locale } = useLocale();
  const [chart, chooseChart] = useChartChoice();
  const units = useUnits();
  const names = comparison.entries.map((entry) => entryName(entry, locale));
  const View = chart === 'scatter' ? ScatterView : RadarView;
  return (
    <section className={classes.panel} aria-label={t('charts')}>
      <SegmentedControl
        size="sm"
        aria-label={t('which')}
        value={chart}
        onChange={chooseChart}
        data={[
          { value: 'radar', label: t('radar.name') },
          { value: 'scatter', label: t('scatter.name') },
        ]}
      />
      <View comparison={comparison} names={names} units={units} />
    </section>
  );
}
