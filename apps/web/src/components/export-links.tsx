import { useTranslation } from 'react-i18next';
import classes from './export-links.module.css';

const FORMATS = ['NDJSON', 'CSV'] as const;

interface ExportLinksProps {
  /** only entries of this type, by its slug */
  type?: string | null;
}

/** Entries to take home as files. */
export function ExportLinks({ type }: ExportLinksProps) {
  const { t } = useTranslation();
  const label = type ? t('export.ofType') : t('export.all');
  return (
    <p className={classes.links}>
      <span>{label}</span>
      {FORMATS.map((format) => (
        <a key={format} href={exportAddress(format, type)} download aria-label={t('export.as', { label, format })}>
          {format}
        </a>
      ))}
    </p>
  );
}

function exportAddress(format: (typeof FORMATS)[number], type: string | null | undefined): string {
  const address = `/api/v1/exports/entries.${format.toLowerCase()}`;
  return type ? `${address}?${new URLSearchParams({ type }).toString()}` : address;
}
