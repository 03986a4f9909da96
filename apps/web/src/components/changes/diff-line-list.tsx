import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localized } from '../../lib/localized';
import { useLocale } from '../../lib/use-locale';
import classes from './changes.module.css';
import type { DiffLine } from './diff-lines';
import { DiffSide } from './diff-side';

/** Changes, one below the other: old → new, or only the one of them that there is. */
export function DiffLineList({ lines }: { lines: readonly DiffLine[] }) {
  const { t } = useTranslation('changes');
  return (
    <dl className={classes.lines}>
      {lines.map((line) => (
        <div key={line.id} className={classes.line}>
          <dt className={classes.label}>
            <Label line={line} />
          </dt>
          <dd className={classes.sides}>
            {line.before !== null && (
              <del className={classes.before}>
                <VisuallyHidden>{t('was')}</VisuallyHidden>
                <DiffSide line={line} side="before" />
              </del>
            )}
            {line.before !== null && line.after !== null && (
              <IconArrowRight size={14} className={classes.arrow} aria-hidden />
            )}
            {line.after !== null && (
              <ins className={classes.after}>
                <VisuallyHidden>{t('is')}</VisuallyHidden>
                <DiffSide line={line} side="after" />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Label({ line: { part, attribute } }: { line: DiffLine }): ReactNode {
  const { t } = useTranslation('changes');
  const { locale } = useLocale();
  if (part === 'title' || part === 'type' || part === 'aliases') return t(`field.${part}`);
  const label = attribute ? localized(attribute, locale) : '';
  return part === 'value' ? label : t(`part.${part}`, { label });
}
