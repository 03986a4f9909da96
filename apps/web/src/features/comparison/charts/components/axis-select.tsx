import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../lib/use-locale';
import { type AxisScale, axisTitle, type MeasuredRow } from '../rules/axis';

interface AxisSelectProps {
  label: string;
  rows: MeasuredRow[];
  /** key of the row that the axis shows */
  value: string;
  onChange: (key: string) => void;
}

export function AxisSelect({ label, rows, value, onChange }: AxisSelectProps) {
  const { locale } = useLocale();
  return (
    <NativeSelect
      size="sm"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      data={rows.map((measured) => ({ value: measured.row.key, label: axisTitle(measured, locale) }))}
    />
  );
}

interface ScaleSelectProps {
  /** which axis it is for */
  axis: string;
  scales: readonly AxisScale[];
  value: AxisScale;
  onChange: (scale: string) => void;
}

/** Offered where numbers lie far enough apart for a choice. */
export function ScaleSelect({ axis, scales, value, onChange }: ScaleSelectProps) {
  const { t } = useTranslation('charts');
  if (scales.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('scatter.scaleOf', { axis })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      data={scales.map((scale) => ({ value: scale, label: t(`scatter.scales.${scale}`, { axis }) }))}
    />
  );
}
