import { Anchor, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import type { RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPicture } from '../../../components/entry-picture';
import { typeAddress } from '../../../lib/addresses';
import type { ComparedEntry } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './head.module.css';

interface PortraitsProps {
  entries: ComparedEntry[];
  onSwap: () => void;
  scrollRef: RefCallback<HTMLElement>;
}

/** The pictures and types of the sides. They scroll away; the line of names below them stays. */
export function Portraits({ entries, onSwap, scrollRef }: PortraitsProps) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const size = usePortraitSize(entries.length);
  return (
    <div className={classes.portraits} ref={scrollRef}>
      <div className={classes.columns}>
        {entries.map((entry) => (
          <div key={entry.id} className={classes.portrait}>
            <EntryPicture slug={entry.slug} name={entryName(entry, locale)} picture={entry.picture} size={size} />
            <Anchor component={Link} to={typeAddress(entry.type.slug)} className={classes.type}>
              {localized(entry.type.names, locale)}
            </Anchor>
          </div>
        ))}
        {entries.length === 2 && (
          <UnstyledButton className={classes.swap} title={t('swap')} aria-label={t('swap')} onClick={onSwap}>
            <IconArrowsLeftRight size={18} stroke={1.75} aria-hidden />
          </UnstyledButton>
        )}
      </div>
    </div>
  );
}

/** Side of a picture in px: what fits into a column with its padding. */
function usePortraitSize(sides: number): number {
  const small = useMediaQuery('(max-width: 48em)');
  if (small) return 64;
  return sides > 4 ? 112 : 160;
}
