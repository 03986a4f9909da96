import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { thumbnailOf } from '../../../lib/pictures';
import classes from './fields.module.css';

/** The picture as readers will see it, or that it cannot be shown. */
export function ImagePreview({ url }: { url: string }) {
  const { t } = useTranslation('editor');
  const [broken, setBroken] = useState(false);
  if (broken) {
    return (
      <p className={classes.reading} role="status">
        {t('image.broken')}
      </p>
    );
  }
  return (
    <img
      className={classes.preview}
      src={thumbnailOf(url, 160)}
      alt={t('image.preview')}
      referrerPolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}
