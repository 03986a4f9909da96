import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../lib/format';
import { useLocale } from '../../../../lib/use-locale';
import { useSearchChoice } from '../../../../lib/use-search-choice';
import { type ChartFormat, downloadChart } from '../files/chart-download';
import { chartSvg } from '../files/chart-svg';
import classes from '../charts.module.css';

const FORMATS: readonly ChartFormat[] = ['svg', 'png'];

interface ChartFigureProps {
  title: string;
  /** what the chart shows, in words, for who cannot see it */
  summary: string;
  /** how to read it */
  notes: string[];
  plot: ReactNode;
  /** what the reader can set on the drawing */
  controls?: ReactNode;
  legend?: ReactNode;
  /** the same numbers as a table, captioned by the title */
  table: ReactNode;
}

/** A chart with its title, how to read it, the same as a table, and to take along. */
export function ChartFigure({ title, summary, notes, plot, controls, legend, table }: ChartFigureProps) {
  const { t } = useTranslation('charts');
  const { locale } = useLocale();
  const [form, chooseForm] = useSearchChoice('as', ['chart', 'table']);
  const figure = useRef<HTMLElement>(null);

  const download = async (format: ChartFormat) => {
    const address = `${window.location.host}${decodeURI(window.location.pathname)}`;
    const source = t('source', { address, date: formatDate(new Date().toISOString(), locale) });
    const chart = figure.current && chartSvg(figure.current, { title, notes, source });
    if (!chart) return;
    try {
      await downloadChart(chart, title, format);
    } catch {
      notifications.show({ message: t('downloadFailed'), color: 'red' });
    }
  };

  return (
    <figure className={classes.figure} ref={figure}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('form')}
          value={form}
          onChange={chooseForm}
          data={[
            { value: 'chart', label: t('asChart') },
            { value: 'table', label: t('asTable') },
          ]}
        />
        {form === 'chart' && controls}
        {form === 'chart' && (
          <div className={classes.downloads}>
            {FORMATS.map((format) => (
              <Button
                key={format}
                variant="subtle"
                size="compact-sm"
                leftSection={<IconDownload size={16} aria-hidden />}
                aria-label={t('download', { format: format.toUpperCase() })}
                onClick={() => void download(format)}
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </div>
        )}
      </div>
      {form === 'table' ? (
        table
      ) : (
        <>
          <h3 className={classes.title}>{title}</h3>
          <div role="img" aria-label={summary}>
            {plot}
          </div>
          {legend}
        </>
      )}
      <figcaption className={classes.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
    </figure>
  );
}
