import type { ReaderSystem } from '@pkyx/domain';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenedCard } from '../../../components/opened/opened-card';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import type { Change } from './changes-since';
import classes from './as-of.module.css';

interface ChangeCardProps extends Change {
  /** what opened the card */
  button: RefObject<HTMLElement | null>;
  label: string;
  units: ReaderSystem;
  onClose: () => void;
}

/** What a side says now, where it said something else. */
export function ChangeCard({ button, label, now, units, onClose }: ChangeCardProps) {
  const { t } = useTranslation('asOf');
  return (
    <OpenedCard button={button} label={label} onClose={onClose}>
      <p className={classes.now}>{t('now')}</p>
      {now ? <AttributeValueView attribute={now} units={units} /> : t('goneNow')}
    </OpenedCard>
  );
}
