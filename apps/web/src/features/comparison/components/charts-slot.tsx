import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Comparison } from '../../../lib/api-types';
import { needTexts } from '../../../lib/i18n';
import { CHARTS_ID } from '../hooks/use-chart-choice';
import classes from './charts-slot.module.css';

const ChartsPanel = lazy(async () => {
  const [{ ChartsPanel: Panel }] = await Promise.all([import('../charts/charts-panel'), needTexts('charts')]);
  return { default: Panel };
});

/** Where charts stand above the table: they are fetched when a reader first asks for one. */
export function ChartsSlot({ comparison }: { comparison: Comparison }) {
  return (
    <div id={CHARTS_ID} className={classes.charts}>
      <Suspense fallback={<Skeleton height={480} />}>
        <ChartsPanel comparison={comparison} />
      </Suspense>
    </div>
  );
}
