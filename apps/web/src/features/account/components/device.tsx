import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeviceSession } from '../../../lib/api-types';
import { formatDate, formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { deviceName } from '../rules/device-name';
import list from '../../../components/row-list.module.css';
import classes from './account.module.css';

interface DeviceProps {
  device: DeviceSession;
  busy: boolean;
  onEnd: () => void;
}

/** A device one is signed in on. The one at hand signs out by the menu, as ever. */
export function Device({ device, busy, onEnd }: DeviceProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const name = deviceName(device.agent) || t('devices.unknown');
  return (
    <li className={list.row}>
      <div className={classes.what}>
        <p title={device.agent}>{name}</p>
        <p className={classes.detail}>
          {t('devices.seen', {
            seen: formatMoment(device.lastSeenAt, locale),
            since: formatDate(device.createdAt, locale),
          })}
        </p>
      </div>
      {device.current ? (
        <strong>{t('devices.this')}</strong>
      ) : (
        <Button
          variant="default"
          size="xs"
          disabled={busy}
          aria-label={t('devices.endOf', { device: name })}
          onClick={onEnd}
        >
          {t('devices.end')}
        </Button>
      )}
    </li>
  );
}
