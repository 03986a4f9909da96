import { Anchor, VisuallyHidden } from '@mantine/core';
import type { LinkValue } from '@pkyx/domain';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { webAddress } from './web-address';
import classes from './value.module.css';

export function LinkValueView({ value }: { value: LinkValue }) {
  const { t } = useTranslation('value');
  const address = webAddress(value.url);
  if (!address) return <span>{value.label || value.url}</span>;
  return (
    <Anchor href={address.href} target="_blank" rel="noopener noreferrer ugc" inherit className={classes.link}>
      {value.label || address.hostname}
      <IconExternalLink size="0.9em" stroke={1.75} aria-hidden />
      <VisuallyHidden>{t('opensInNewTab')}</VisuallyHidden>
    </Anchor>
  );
}
