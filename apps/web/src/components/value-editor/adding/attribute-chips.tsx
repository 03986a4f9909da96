import { UnstyledButton } from '@mantine/core';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './adding.module.css';

interface AttributeChipsProps {
  /** what they have in common */
  label: string;
  attributes: readonly RegistryAttribute[];
  onChoose: (attribute: RegistryAttribute) => void;
}

/** Attributes to choose one of. */
export function AttributeChips({ label, attributes, onChoose }: AttributeChipsProps) {
  const { locale } = useLocale();
  if (attributes.length === 0) return null;
  return (
    <div className={classes.chips} role="group" aria-label={label}>
      <p className={classes.hint}>{label}</p>
      {attributes.map((attribute) => (
        <UnstyledButton key={attribute.key} className={classes.chip} onClick={() => onChoose(attribute)}>
          {localized(attribute.names, locale)}
        </UnstyledButton>
      ))}
    </div>
  );
}
