import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../lib/use-online';
import classes from './offline-banner.module.css';

/** Tells that the network is gone, for as long as it is. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className={classes.banner}>
          <IconCloudOff size={18} aria-hidden />
          {t('state.offlineBanner')}
        </p>
      )}
    </div>
  );
}
