import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../lib/api-types';
import { PrioritiesContext } from '../hooks/use-priorities';
import { countPriorities } from '../rules/priorities';

const PrioritiesPanel = lazy(() =>
  import('../priorities/priorities-panel').then(({ PrioritiesPanel: Panel }) => ({ default: Panel })),
);

/** Opens the panel in which the reader says what matters; it is fetched when that first happens. */
export function PrioritiesButton({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('priorities');
  const { priorities, panel } = use(PrioritiesContext);
  const [wanted, setWanted] = useState(false);
  if (panel.opened && !wanted) setWanted(true);
  const count = countPriorities(priorities);
  return (
    <>
      <Button
        variant={count > 0 ? 'light' : 'default'}
        size="sm"
        aria-haspopup="dialog"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        onClick={panel.open}
      >
        {count > 0 ? t('openSet', { count }) : t('open')}
      </Button>
      {wanted && (
        <Suspense>
          <PrioritiesPanel comparison={comparison} />
        </Suspense>
      )}
    </>
  );
}
