import { UnstyledButton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../lib/api-types';
import { fetchedLater } from '../../lib/fetched-later';
import { localized } from '../../lib/localized';
import { useLocale } from '../../lib/use-locale';
import { useOpener } from '../../lib/use-opener';
import classes from './sources.module.css';

const [SourcesCard, fetchCard] = fetchedLater(async () => (await import('./sources-card')).SourcesCard);

interface SourcesButtonProps {
  attribute: Attribute;
  /** the entry whose value it is, said where several stand side by side */
  entry: { slug: string; name: string };
  /** opens the editor of the value, where the page has one */
  onEdit?: () => void;
}

/** Beside a value: opens where it comes from and who wrote it. A value without a source is marked as such. */
export function SourcesButton({ attribute, entry, onEdit }: SourcesButtonProps) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  const { opened, button, close, buttonProps } = useOpener('dialog', fetchCard);
  const count = attribute.sources.length;
  const of = { entry: entry.name, attribute: localized(attribute.names, locale) };
  const label = count > 0 ? t('sourcesOf', { count, ...of }) : t('noSourceOf', of);
  const edit = () => {
    close();
    onEdit?.();
  };

  return (
    <>
      <UnstyledButton
        {...buttonProps}
        className={classes.button}
        data-unsourced={count === 0 || undefined}
        aria-label={label}
        title={t(count > 0 ? 'sources' : 'noSource')}
      >
        <sup aria-hidden>{count > 0 ? `[${count}]` : t('noSource')}</sup>
      </UnstyledButton>
      {opened && (
        <Suspense>
          <SourcesCard
            button={button}
            label={label}
            attribute={attribute}
            slug={entry.slug}
            onClose={close}
            onEdit={onEdit && edit}
          />
        </Suspense>
      )}
    </>
  );
}
