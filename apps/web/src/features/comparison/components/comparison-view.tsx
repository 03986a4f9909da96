import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { PageTitle } from '../../../components/page-title';
import { comparisonAddress } from '../../../lib/addresses';
import type { Comparison } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { isNotFound } from '../../../lib/problem';
import { useLocale } from '../../../lib/use-locale';
import { useComparison } from '../api/comparison';
import { usePreferences } from '../hooks/use-preferences';
import { PrioritiesContext, usePriorities } from '../hooks/use-priorities';
import type { SideActions } from '../hooks/use-side-actions';
import { useSyncedScroll } from '../hooks/use-synced-scroll';
import { MAX_SIDES, sideNamedIn } from '../rules/sides';
import { ComparisonSkeleton } from './comparison-skeleton';
import classes from './comparison.module.css';
import { ComparisonTable } from './comparison-table';
import { NameLine } from './name-line';
import { Portraits } from './portraits';
import { SideDots } from './side-dots';
import { SummaryStrip } from './summary-strip';
import { UnknownSide } from './unknown-side';

/** More sides than these need more room than a page of text has; more than the second number are drawn smaller. */
const NARROW_SIDES = 3;
const ROOMY_SIDES = 4;

interface ComparisonViewProps {
  sides: string[];
  actions: SideActions;
}

export function ComparisonView({ sides, actions }: ComparisonViewProps) {
  const { search } = useLocation();
  const { data, error, refetch, isPaused, isPlaceholderData } = useComparison(sides, usePreferences());
  const unknown = isNotFound(error) ? sideNamedIn(error.message, sides) : -1;
  if (unknown !== -1) return <UnknownSide index={unknown} sides={sides} actions={actions} />;
  if (error || (isPaused && !data)) return <FailureMessage error={error} onRetry={() => void refetch()} order={1} />;
  if (!data) return <ComparisonSkeleton sides={sides.length} />;

  const slugs = data.entries.map((entry) => entry.slug);
  const renamed = !isPlaceholderData && slugs.some((slug, index) => slug !== sides[index]);
  if (renamed) return <Navigate to={{ pathname: comparisonAddress(slugs), search }} replace />;
  return <LoadedComparison comparison={data} actions={actions} busy={isPlaceholderData} />;
}

function LoadedComparison({
  comparison,
  actions,
  busy,
}: {
  comparison: Comparison;
  actions: SideActions;
  busy: boolean;
}) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const { entries } = comparison;
  const names = entries.map((entry) => entryName(entry, locale));
  const { register, position, showColumn } = useSyncedScroll(entries.length);
  const priorities = usePriorities();
  const add = entries.length < MAX_SIDES ? actions.askToAdd : undefined;

  return (
    <div
      className={classes.comparison}
      style={{ '--sides': entries.length } as CSSProperties}
      data-wide={entries.length > NARROW_SIDES || undefined}
      data-many={entries.length > ROOMY_SIDES || undefined}
      aria-busy={busy}
    >
      <VisuallyHidden>
        <PageTitle>{names.join(t('joiner'))}</PageTitle>
      </VisuallyHidden>
      <Portraits entries={entries} onSwap={() => actions.move(0, 1)} scrollRef={register} />
      <div className={classes.stuck}>
        <NameLine entries={entries} actions={actions} scrollRef={register} />
        {entries.length > 2 && <SideDots names={names} position={position} onShow={showColumn} />}
      </div>
      <PrioritiesContext value={priorities}>
        <SummaryStrip comparison={comparison} />
        <ComparisonTable comparison={comparison} onAdd={add} scrollRef={register} />
      </PrioritiesContext>
    </div>
  );
}
