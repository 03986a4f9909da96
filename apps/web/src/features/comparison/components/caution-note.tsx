import { UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { RowLink } from './row-link';
import classes from './summary.module.css';

interface CautionNoteProps {
  text: string;
  /** those it is about; none where it is about the whole */
  rows: ComparisonRow[];
}

/** What to mind when reading a comparison. The rows it is about are a click away, and each leads into the table. */
export function CautionNote({ text, rows }: CautionNoteProps) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classes.caution}>
      <IconInfoCircle size={16} aria-hidden />
      <div>
        {text}{' '}
        {rows.length > 0 && (
          <UnstyledButton
            className={classes.disclosure}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {t('cautionRows', { count: rows.length })}
          </UnstyledButton>
        )}
        {open && (
          <p id={id} className={classes.cautionRows}>
            {rows.map((row, index) => (
              <Fragment key={row.key}>
                {index > 0 && t('listSeparator')}
                <RowLink row={row.key} underline="always">
                  {localized(row.names, locale)}
                </RowLink>
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
