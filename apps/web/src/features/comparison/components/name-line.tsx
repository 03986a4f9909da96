import { ActionIcon, Anchor } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, type RefCallback, Suspense, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { entryAddress } from '../../../lib/addresses';
import type { ComparedEntry } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { useLocale } from '../../../lib/use-locale';
import { BaselineContext } from '../hooks/use-baseline';
import { useGripsWanted } from '../hooks/use-grips-wanted';
import type { SideActions } from '../hooks/use-side-actions';
import { MAX_SIDES } from '../rules/sides';
import { SideMenuButton } from './side-menu-button';
import classes from './head.module.css';

const SideGrips = lazy(() => import('../reordering/side-grips').then(({ SideGrips: Grips }) => ({ default: Grips })));

interface NameLineProps {
  entries: ComparedEntry[];
  actions: SideActions;
  scrollRef: RefCallback<HTMLElement>;
}

/** Who is compared, above the columns; stays under the page's header. */
export function NameLine({ entries, actions, scrollRef }: NameLineProps) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const baseline = use(BaselineContext);
  const [list, setList] = useState<HTMLElement | null>(null);
  const { wanted, approach } = useGripsWanted();
  const sides = entries.map((entry) => ({ slug: entry.slug, name: entryName(entry, locale) }));
  return (
    <div className={classes.names} ref={scrollRef} {...approach}>
      <ul ref={setList} className={classes.columns} aria-label={t('sides')}>
        {entries.map((entry, index) => {
          const name = sides[index]?.name ?? '';
          return (
            <li key={entry.id} className={classes.side} data-side={entry.slug}>
              <span data-grip className={classes.grip} />
              <div className={classes.who}>
                <Anchor
                  component={Link}
                  to={entryAddress(entry.slug)}
                  className={classes.name}
                  title={name}
                  lineClamp={2}
                >
                  {name}
                </Anchor>
                {index === baseline.index && <span className={classes.baseline}>{t('baseline')}</span>}
              </div>
              <SideMenuButton slug={entry.slug} name={name} index={index} count={entries.length} actions={actions} />
            </li>
          );
        })}
        {entries.length < MAX_SIDES && (
          <li className={classes.add}>
            <ActionIcon
              variant="default"
              size={36}
              radius="xl"
              aria-label={t('addSide')}
              title={t('addSide')}
              onClick={actions.askToAdd}
            >
              <IconPlus size={18} aria-hidden />
            </ActionIcon>
          </li>
        )}
      </ul>
      {wanted && list && (
        <Suspense>
          <SideGrips sides={sides} list={list} place={actions.place} />
        </Suspense>
      )}
    </div>
  );
}
