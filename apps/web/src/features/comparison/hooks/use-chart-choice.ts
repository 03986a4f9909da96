import { useSearchChoice } from '../../../lib/use-search-choice';

const CHART_CHOICES = ['none', 'radar', 'scatter'] as const;
type ChartChoice = (typeof CHART_CHOICES)[number];

/** The element that holds the charts, for what opens it. */
export const CHARTS_ID = 'comparison-charts';

/** Which chart stands above the table; part of the address. */
export function useChartChoice(): [ChartChoice, (chart: string) => void] {
  return useSearchChoice('charts', CHART_CHOICES);
}
