import { Anchor } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { historyAddress } from '../../../lib/addresses';
import type { Comparison } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { formatExactly } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import classes from './as-of.module.css';
import { ShowNow } from './show-now';
import type { Since } from './use-changes-since';

interface AsOfBannerProps {
  comparison: Comparison;
  asOf: string;
  since: Since;
}

/** Says that a comparison is of the past, what became of it, and leads to the present. */
export function AsOfBanner({ comparison, asOf, since }: AsOfBannerProps) {
  const { t } = useTranslation('asOf');
  const { locale } = useLocale();
  return (
    <section className={classes.banner} aria-label={t('label')}>
      <IconHistory size={22} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <p className={classes.title}>
          <time dateTime={asOf}>{t('title', { moment: formatExactly(asOf, locale) })}</time>
        </p>
        <p className={classes.since} role="status">
          {since.state === 'known' ? <Counts comparison={comparison} since={since} /> : t(since.state)}
        </p>
      </div>
      <ShowNow />
    </section>
  );
}

/** How much of each side changed; each count leads to what. */
function Counts({ comparison, since }: { comparison: Comparison; since: Extract<Since, { state: 'known' }> }) {
  const { t } = useTranslation('asOf');
  const { locale } = useLocale();
  if (since.rows.size === 0) return t('unchanged');
  return (
    <>
      {t('changed')}
      {comparison.entries.map((entry, side) => {
        const now = since.now.entries.find(({ id }) => id === entry.id) ?? entry;
        const count = t('count', { count: since.counts[side] ?? 0, name: entryName(now, locale) });
        return (
          <span key={entry.id} className={classes.count}>
            {now.version > entry.version ? (
              <Anchor
                component={Link}
                to={`${historyAddress(now.slug)}?from=${entry.version}&to=${now.version}`}
                inherit
                underline="always"
              >
                {count}
              </Anchor>
            ) : (
              count
            )}
          </span>
        );
      })}
    </>
  );
}
