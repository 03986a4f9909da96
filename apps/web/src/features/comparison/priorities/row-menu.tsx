import { Menu } from '@mantine/core';
import { PLAIN_WEIGHT } from '@pkyx/domain';
import {
  IconAdjustmentsHorizontal,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleOff,
  IconPlus,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react';
import { type ReactNode, type RefObject, use } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenedMenu } from '../../../components/opened/opened-menu';
import type { ComparisonRow } from '../../../lib/api-types';
import { PrioritiesContext } from '../hooks/use-priorities';
import { weightOf } from '../rules/priorities';
import { demandOf, directionOf, measuredKind, nextWeight } from '../rules/row-priority';

const ICON = { size: 16, 'aria-hidden': true } as const;

interface RowMenuProps {
  /** what opened the menu */
  button: RefObject<HTMLElement | null>;
  row: ComparisonRow;
  label: string;
  /** what there is to know about the row */
  about: ReactNode;
  onClose: () => void;
}

/** What there is to know about a row, and what a reader can say about it where it stands. */
export function RowMenu({ button, row, label, about, onClose }: RowMenuProps) {
  return (
    <OpenedMenu button={button} label={label} position="bottom-start" width={260} onClose={onClose}>
      <Menu.Label>{about}</Menu.Label>
      <PriorityItems row={row} />
    </OpenedMenu>
  );
}

/** The most wanted of what the panel offers, and the way there. */
function PriorityItems({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation('priorities');
  const { priorities, setWeight, setMust, setDirection, panel } = use(PrioritiesContext);
  const kind = measuredKind(row);
  const direction = directionOf(priorities, row);
  const isJudged = kind !== null && direction !== 'none';
  const more = nextWeight(priorities, row.key);
  const ignored = weightOf(priorities, row.key) === 0;
  const required = priorities.must.has(row.key);
  const demand = t(demandOf(priorities, row));

  return (
    <>
      {isJudged && !ignored && more !== null && (
        <Menu.Item leftSection={<IconPlus {...ICON} />} onClick={() => setWeight(row.key, more)}>
          {t('actions.more', { weight: more })}
        </Menu.Item>
      )}
      {isJudged && (
        <Menu.Item
          leftSection={ignored ? <IconArrowBackUp {...ICON} /> : <IconCircleOff {...ICON} />}
          onClick={() => setWeight(row.key, ignored ? PLAIN_WEIGHT : 0)}
        >
          {t(ignored ? 'actions.count' : 'actions.ignore')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconCircleCheck {...ICON} />} onClick={() => setMust(row.key, !required)}>
        {required ? t('actions.mustNot', { must: demand }) : demand}
      </Menu.Item>
      {kind && direction !== 'higher' && (
        <Menu.Item leftSection={<IconSortDescending {...ICON} />} onClick={() => setDirection(row.key, 'higher')}>
          {t('actions.flip', { direction: t(`directions.${kind}.higher`) })}
        </Menu.Item>
      )}
      {kind && direction !== 'lower' && (
        <Menu.Item leftSection={<IconSortAscending {...ICON} />} onClick={() => setDirection(row.key, 'lower')}>
          {t('actions.flip', { direction: t(`directions.${kind}.lower`) })}
        </Menu.Item>
      )}
      {priorities.directions.has(row.key) && (
        <Menu.Item leftSection={<IconArrowBackUp {...ICON} />} onClick={() => setDirection(row.key, null)}>
          {t('actions.usualDirection')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item leftSection={<IconAdjustmentsHorizontal {...ICON} />} onClick={panel.open}>
        {t('actions.all')}
      </Menu.Item>
    </>
  );
}
