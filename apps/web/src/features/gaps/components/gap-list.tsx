import { Anchor, Button } from '@mantine/core';
import { IconCircleCheck, IconPlayerSkipForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message';
import type { Gap } from '../../../lib/api-types';
import { useWorkList } from '../hooks/use-work-list';
import { gapId } from '../rules/work-list';
import { GapItem } from './gap-item';
import classes from './gaps.module.css';

interface GapListProps {
  gaps: readonly Gap[];
  type: string | null;
}

export function GapList({ gaps, type }: GapListProps) {
  const { t } = useTranslation('gaps');
  const list = useWorkList(gaps, type);

  if (gaps.length === 0) {
    return <StateMessage role="status" icon={<IconCircleCheck size={30} />} title={t('none')} text={t('noneText')} />;
  }
  if (list.shown.length === 0) {
    return (
      <StateMessage
        role="status"
        icon={<IconPlayerSkipForward size={30} />}
        title={t('allSkipped')}
        action={
          <Button variant="default" onClick={list.showSkipped}>
            {t('showSkipped', { count: list.skipped })}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <ul className={classes.list} aria-label={t('title')}>
        {list.shown.map((gap) => (
          <GapItem
            key={gapId(gap)}
            gap={gap}
            open={list.isOpen(gap)}
            onFill={() => list.fill(gap)}
            onSkip={() => list.skip(gap)}
            onFilled={() => list.filled(gap)}
            onClose={list.close}
          />
        ))}
      </ul>
      {list.skipped > 0 && (
        <Anchor component="button" type="button" onClick={list.showSkipped}>
          {t('showSkipped', { count: list.skipped })}
        </Anchor>
      )}
    </>
  );
}
