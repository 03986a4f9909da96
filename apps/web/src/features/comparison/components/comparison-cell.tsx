import { VisuallyHidden } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { IconCheck } from '@tabler/icons-react';
import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import { SourcesButton } from '../../../components/value/sources-button';
import type { ComparisonRow } from '../../../lib/api-types';
import { fetchedLater } from '../../../lib/fetched-later';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { ChangedMark } from '../as-of/changed-mark';
import { PastGap } from '../as-of/past-gap';
import { SinceContext } from '../as-of/use-changes-since';
import { BaselineContext } from '../hooks/use-baseline';
import { useCellEditing } from '../hooks/use-cell-editing';
import type { Bar } from '../rules/bars';
import type { Lead } from '../rules/margin';
import { GapButton } from './gap-button';
import { LeadNote } from './lead-note';
import classes from './rows.module.css';
import { ROLES } from './table-roles';
import { ValueBar } from './value-bar';

const [DifferenceNote] = fetchedLater(async () => (await import('./difference-note')).DifferenceNote);
const [CellEditor] = fetchedLater(async () => (await import('./cell-editor')).CellEditor);

interface ComparisonCellProps {
  row: ComparisonRow;
  /** the side */
  entry: { slug: string; name: string };
  /** place of the side */
  index: number;
  units: ReaderSystem;
  lead: Lead | null;
  bar: Bar | null;
}

/**
 * What a side says about a row. A double click, or the way in the card of its sources, opens its editor; a gap is the way itself.
 * What was said in the past cannot be edited.
 */
export function ComparisonCell({ row, entry, index, units, lead, bar }: ComparisonCellProps) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const cell = row.cells[index] ?? null;
  const { element, anchor, edit, close } = useCellEditing(cell);
  const past = use(SinceContext) !== null;
  const Gap = past ? PastGap : GapButton;
  const best = row.best.includes(index);
  const baseline = use(BaselineContext);
  const against = index === baseline.index ? null : row.cells[baseline.index];
  return (
    <td
      {...ROLES.cell}
      ref={element}
      className={classes.cell}
      data-best={best || undefined}
      data-baseline={index === baseline.index || undefined}
    >
      <div className={classes.value} onDoubleClick={past ? undefined : edit}>
        {cell ? (
          <>
            <AttributeValueView attribute={cell} units={units} />
            <SourcesButton attribute={cell} entry={entry} onEdit={past ? undefined : edit} />
          </>
        ) : (
          <Gap entry={entry.name} attribute={localized(row.names, locale)} onFill={edit} />
        )}
        {best && (
          <span className={classes.best} title={row.words ? localized(row.words, locale) : undefined}>
            <IconCheck size={16} stroke={2.5} aria-hidden />
            <VisuallyHidden>
              {row.words ? t('bestBy', { words: localized(row.words, locale) }) : t('best')}
            </VisuallyHidden>
            {lead && baseline.index === -1 && <LeadNote lead={lead} />}
          </span>
        )}
        {cell && against && (
          <Suspense>
            <DifferenceNote value={cell} baseline={{ value: against, name: baseline.name }} units={units} />
          </Suspense>
        )}
        {past && <ChangedMark row={row} entry={entry} index={index} units={units} />}
      </div>
      {bar && <ValueBar bar={bar} best={best} />}
      {anchor && (
        <Suspense>
          <CellEditor row={row} cell={cell} entry={entry} anchor={anchor} onClose={close} />
        </Suspense>
      )}
    </td>
  );
}
