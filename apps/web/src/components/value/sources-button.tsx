import { FocusTrap, Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../lib/api-types';
import { localized } from '../../lib/localized';
import { useLocale } from '../../lib/use-locale';
import { SourcesCard } from './sources-card';
import classes from './sources.module.css';

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
  const [opened, setOpened] = useState(false);
  const count = attribute.sources.length;
  const of = { entry: entry.name, attribute: localized(attribute.names, locale) };
  const label = count > 0 ? t('sourcesOf', { count, ...of }) : t('noSourceOf', of);
  const edit = () => {
    setOpened(false);
    onEdit?.();
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom" width={300} trapFocus returnFocus withArrow>
      <Popover.Target>
        <UnstyledButton
          className={classes.button}
          data-unsourced={count === 0 || undefined}
          aria-label={label}
          title={t(count > 0 ? 'sources' : 'noSource')}
          onClick={() => setOpened(!opened)}
        >
          <sup aria-hidden>{count > 0 ? `[${count}]` : t('noSource')}</sup>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <FocusTrap.InitialFocus />
        <SourcesCard attribute={attribute} slug={entry.slug} onEdit={onEdit && edit} />
      </Popover.Dropdown>
    </Popover>
  );
}
