import type { ImageValue } from '@pkyx/domain';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './value.module.css';

export function ImageValueView({ value }: { value: ImageValue }) {
  const { t } = useTranslation('value');
  const [broken, setBroken] = useState<string | null>(null);
  if (broken === value.url) {
    return (
      <span className={classes.brokenImage}>
        <IconPhotoOff size="1.1em" stroke={1.75} aria-hidden />
        {value.alt || t('brokenImage')}
      </span>
    );
  }
  return (
    <img
      className={classes.image}
      src={value.url}
      alt={value.alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(value.url)}
    />
  );
}
