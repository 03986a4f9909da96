import { Anchor, Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPicture } from '../../../components/entry-picture';
import { comparisonAddress, entryAddress } from '../../../lib/addresses';
import type { Gap } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { formatCount } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { GapEditor } from './gap-editor';
import classes from './gaps.module.css';

interface GapItemProps {
  gap: Gap;
  open: boolean;
  onFill: () => void;
  onSkip: () => void;
  onFilled: () => void;
  onClose: () => void;
}

/** One gap: which value of which entry, how often it was looked for, and its editor when it is open. */
export function GapItem({ gap, open, onFill, onSkip, onFilled, onClose }: GapItemProps) {
  const { t } = useTranslation('gaps');
  const { locale } = useLocale();
  const { entry, attribute, views, pair } = gap;
  const name = entryName(entry, locale);
  const title = localized(attribute.names, locale);
  const fill = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) fill.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={40} />
        <div className={classes.what}>
          <p className={classes.name}>
            <Anchor component={Link} to={entryAddress(entry.slug)} inherit>
              {name}
            </Anchor>{' '}
            <strong>{title}</strong>
          </p>
          <p className={classes.why}>
            {t('views', { count: views, views: formatCount(views, locale) })}
            {pair && (
              <>
                {' · '}
                <Anchor component={Link} to={comparisonAddress([entry.slug, pair.slug])} inherit>
                  {t('versus', { name: entryName(pair, locale) })}
                </Anchor>
              </>
            )}
          </p>
        </div>
        <div className={classes.ways}>
          {!open && (
            <Button
              ref={fill}
              size="sm"
              variant="light"
              aria-label={t('fillOf', { entry: name, attribute: title })}
              onClick={onFill}
            >
              {t('fill')}
            </Button>
          )}
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('skipOf', { entry: name, attribute: title })}
            onClick={onSkip}
          >
            {t('skip')}
          </Button>
        </div>
      </div>
      {open && <GapEditor gap={gap} onFilled={onFilled} onClose={onClose} />}
    </li>
  );
}
