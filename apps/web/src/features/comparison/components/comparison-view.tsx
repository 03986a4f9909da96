import type { CSSProperties } from 'react';
import { Navigate, useLocation } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { comparisonAddress } from '../../../lib/addresses';
import type { Comparison } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { isNotFound } from '../../../lib/problem';
import { useLocale } from '../../../lib/use-locale';
import { AsOfBanner } from '../as-of/as-of-banner';
import { isNoMoment } from '../as-of/no-moment';
import { MissingThen, NoMoment } from '../as-of/past-fault';
import { SinceContext, useChangesSince } from '../as-of/use-changes-since';
import { useComparison } from '../api/comparison';
import { usePreferences } from '../hooks/use-preferences';
import type { SideActions } from '../hooks/use-side-actions';
import { useSyncedScroll } from '../hooks/use-synced-scroll';
import { MAX_SIDES, sideNamedIn } from '../rules/sides';
import { ComparisonSkeleton } from './comparison-skeleton';
import classes from './comparison.module.css';
import { ComparisonTitle } from './comparison-title';
import { ComparisonTable } from './comparison-table';
import { NameLine } from './name-line';
import { Portraits } from './portraits';
import { ReaderChoices } from './reader-choices';
import { RelatedComparisons } from './related-comparisons';
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
  const preferences = usePreferences();
  const { data, error, refetch, isPaused, isPlaceholderData } = useComparison(sides, preferences);
  const { at } = preferences;
  const unknown = isNotFound(error) ? sideNamedIn(error.message, sides) : -1;
  if (unknown !== -1 && at !== undefined) return <MissingThen name={sides[unknown] ?? ''} at={at} />;
  if (unknown !== -1) return <UnknownSide index={unknown} sides={sides} actions={actions} />;
  if (isNoMoment(error)) return <NoMoment problem={error} />;
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
  const { locale } = useLocale();
  const { entries, asOf } = comparison;
  const names = entries.map((entry) => entryName(entry, locale));
  const { register, position, showColumn } = useSyncedScroll(entries.length);
  const sides = entries.map(({ slug }, index) => ({ slug, name: names[index] ?? slug }));
  const since = useChangesSince(comparison);
  const add = entries.length < MAX_SIDES ? actions.askToAdd : undefined;

  return (
    <div
      className={classes.comparison}
      style={{ '--sides': entries.length } as CSSProperties}
      data-wide={entries.length > NARROW_SIDES || undefined}
      data-many={entries.length > ROOMY_SIDES || undefined}
      aria-busy={busy}
    >
      <ComparisonTitle names={names} asOf={asOf} />
      {since && asOf !== null && <AsOfBanner comparison={comparison} asOf={asOf} since={since} />}
      <ReaderChoices sides={sides}>
        <Portraits entries={entries} onSwap={() => actions.place(0, 1)} scrollRef={register} />
        <div className={classes.stuck}>
          <NameLine entries={entries} actions={actions} scrollRef={register} />
          {entries.length > 2 && <SideDots names={names} position={position} onShow={showColumn} />}
        </div>
        <SummaryStrip comparison={comparison} />
        <SinceContext value={since}>
          <ComparisonTable comparison={comparison} onAdd={add} scrollRef={register} />
        </SinceContext>
      </ReaderChoices>
      <RelatedComparisons slugs={entries.map(({ slug }) => slug)} />
    </div>
  );
}
