import { Checkbox, NativeSelect } from '@mantine/core';
import { type Direction, DIRECTIONS } from '@pkyx/domain';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../../lib/api-types';
import { PrioritiesContext } from '../hooks/use-priorities';
import { hasPriority } from '../rules/priorities';
import { demandOf, directionOf, measuredKind, type MeasuredKind, usualDirection } from '../rules/row-priority';
import classes from './panel.module.css';
import { WeightSlider } from './weight-slider';

interface PriorityRowProps {
  row: ComparisonRow;
  name: string;
}

/** What the reader says about one row: how much it counts, which is better, and whether a side must have it. */
export function PriorityRow({ row, name }: PriorityRowProps) {
  const { t } = useTranslation('priorities');
  const { priorities, setMust } = use(PrioritiesContext);
  const demand = t(demandOf(priorities, row));
  const kind = measuredKind(row);
  return (
    <li className={classes.row} data-changed={hasPriority(priorities, row.key) || undefined}>
      <span className={classes.name}>{name}</span>
      <Checkbox
        className={classes.must}
        size="xs"
        label={demand}
        aria-label={t('mustOf', { must: demand, attribute: name })}
        checked={priorities.must.has(row.key)}
        onChange={(event) => setMust(row.key, event.currentTarget.checked)}
      />
      {kind && (
        <>
          <WeightSlider rowKey={row.key} name={name} disabled={directionOf(priorities, row) === 'none'} />
          <DirectionSelect row={row} kind={kind} name={name} />
        </>
      )}
    </li>
  );
}

function DirectionSelect({ row, kind, name }: PriorityRowProps & { kind: MeasuredKind }) {
  const { t } = useTranslation('priorities');
  const { priorities, setDirection } = use(PrioritiesContext);
  const usual = usualDirection(row);
  const label = (direction: Direction) => t(`directions.${kind}.${direction}`);
  return (
    <NativeSelect
      className={classes.direction}
      size="xs"
      aria-label={t('directionOf', { attribute: name })}
      value={directionOf(priorities, row)}
      onChange={(event) => {
        const chosen = DIRECTIONS.find((known) => known === event.currentTarget.value) ?? usual;
        setDirection(row.key, chosen === usual ? null : chosen);
      }}
      data={DIRECTIONS.map((direction) => ({
        value: direction,
        label: direction === usual ? t('usual', { direction: label(direction) }) : label(direction),
      }))}
    />
  );
}
