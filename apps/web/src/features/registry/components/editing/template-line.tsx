import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconStar, IconStarFilled, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../../lib/api-types';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';
import classes from './editing.module.css';

interface TemplateLineProps {
  attribute: RegistryAttribute;
  first: boolean;
  last: boolean;
  highlighted: boolean;
  /** there is room for one more highlight */
  mayHighlight: boolean;
  onHighlight: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

export function TemplateLine(props: TemplateLineProps) {
  const { attribute, first, last, highlighted, mayHighlight, onHighlight, onMove, onRemove } = props;
  const { t } = useTranslation('registryEditing');
  const { locale } = useLocale();
  const name = localized(attribute.names, locale);
  const quiet = { variant: 'subtle', color: 'gray', type: 'button' } as const;
  return (
    <li className={classes.line}>
      <span className={classes.name}>{name}</span>
      <ActionIcon
        {...quiet}
        aria-pressed={highlighted}
        disabled={!highlighted && !mayHighlight}
        aria-label={t('template.highlight', { name })}
        onClick={onHighlight}
      >
        {highlighted ? <IconStarFilled size={16} aria-hidden /> : <IconStar size={16} aria-hidden />}
      </ActionIcon>
      <ActionIcon {...quiet} disabled={first} aria-label={t('template.up', { name })} onClick={() => onMove(-1)}>
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon {...quiet} disabled={last} aria-label={t('template.down', { name })} onClick={() => onMove(1)}>
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon {...quiet} aria-label={t('template.remove', { name })} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
