import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { entryAddress } from '../../../../lib/addresses';
import type { ScatterPoint } from '../rules/scatter';
import classes from '../charts.module.css';
import { TableBox } from './table-box';

interface ScatterTableProps {
  title: string;
  axes: [string, string];
  points: ScatterPoint[];
  nameOf: (point: ScatterPoint) => string;
  valuesOf: (point: ScatterPoint) => [string, string];
}

/** The points in numbers, the compared ones first. */
export function ScatterTable({ title, axes, points, nameOf, valuesOf }: ScatterTableProps) {
  const { t } = useTranslation('charts');
  return (
    <TableBox title={title}>
      <thead>
        <tr>
          <th scope="col">{t('scatter.entry')}</th>
          {axes.map((axis) => (
            <th key={axis} scope="col">
              {axis}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => {
          const [x, y] = valuesOf(point);
          return (
            <tr key={point.entry.slug} className={point.side === null ? undefined : classes.compared}>
              <th scope="row">
                <Anchor component={Link} to={entryAddress(point.entry.slug)} inherit>
                  {nameOf(point)}
                </Anchor>
                {point.side !== null && <span className={classes.share}>{t('scatter.compared')}</span>}
              </th>
              <td>{x}</td>
              <td>{y}</td>
            </tr>
          );
        })}
      </tbody>
    </TableBox>
  );
}
