import { Button } from '@mantine/core';
import { IconChartBar, IconChartRadar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBarsChoice } from '../hooks/use-bars';
import { CHARTS_ID, useChartChoice } from '../hooks/use-chart-choice';

/** Switches for what is drawn: bars in the rows, charts above them. */
export function PictureButtons() {
  const { t } = useTranslation('comparison');
  const [bars, showBars] = useBarsChoice();
  const [chart, chooseChart] = useChartChoice();
  const charts = chart !== 'none';
  return (
    <>
      <Button
        variant={bars ? 'light' : 'default'}
        size="sm"
        aria-pressed={bars}
        leftSection={<IconChartBar size={16} aria-hidden />}
        onClick={() => showBars(!bars)}
      >
        {t('bars')}
      </Button>
      <Button
        variant={charts ? 'light' : 'default'}
        size="sm"
        aria-expanded={charts}
        aria-controls={charts ? CHARTS_ID : undefined}
        leftSection={<IconChartRadar size={16} aria-hidden />}
        onClick={() => chooseChart(charts ? 'none' : 'radar')}
      >
        {t('charts')}
      </Button>
    </>
  );
}
