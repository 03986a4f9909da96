import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { Notice } from '../../notice';
import classes from './adding.module.css';

interface TakenAttributeProps {
  attribute: RegistryAttribute;
  onEdit: () => void;
}

/** The entry has a value for this attribute already: it is edited, not added. */
export function TakenAttribute({ attribute, onEdit }: TakenAttributeProps) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  return (
    <Notice>
      <span className={classes.taken}>
        {t('attribute.taken', { name: localized(attribute.names, locale) })}
        <Button size="compact-sm" variant="default" onClick={onEdit}>
          {t('attribute.editTaken')}
        </Button>
      </span>
    </Notice>
  );
}
