import { FocusTrap, Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../lib/api-types';
import { localized } from '../../lib/localized';
import { useLocale } from '../../lib/use-locale';
import { SourcesCard } from './sources-card';
import classes from './sources.module.css';

interface SourcesButtonProps {
  attribute: Attribute;
  /** the name of the entry whose value it is, said where several stand side by side */
  entryName: string;
}

/** A small superscript beside a value that opens where the value comes from. */
export function SourcesButton({ attribute, entryName }: SourcesButtonProps) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  const label = t('sourcesOf', {
    count: attribute.sources.length,
    entry: entryName,
    attribute: localized(attribute.names, locale),
  });
  return (
    <Popover position="bottom" width={300} trapFocus returnFocus withArrow>
      <Popover.Target>
        <UnstyledButton className={classes.button} aria-label={label} title={t('sources')}>
          <sup aria-hidden>[{attribute.sources.length}]</sup>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <FocusTrap.InitialFocus />
        <SourcesCard attribute={attribute} />
      </Popover.Dropdown>
    </Popover>
  );
}
