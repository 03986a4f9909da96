import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Score } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { languageTag } from '../../../lib/locale';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { ranksOf } from '../rules/ranks';
import classes from './ranking.module.css';

interface RankingProps {
  comparison: Comparison;
  scores: Score[];
}

/** The sides by the reader's priorities, best first: each score with how much it rests on, and the must-haves that are missed. */
export function Ranking({ comparison: { entries, groups }, scores }: RankingProps) {
  const { t } = useTranslation('priorities');
  const { locale } = useLocale();
  const ranks = ranksOf(scores);
  const percent = new Intl.NumberFormat(languageTag(locale), { style: 'percent' });
  const nameOf = (slug: string) => {
    const entry = entries.find((known) => known.slug === slug);
    return entry ? entryName(entry, locale) : slug;
  };
  const rows = groups.flatMap((group) => group.rows);
  const rowName = (key: string) => {
    const row = rows.find((known) => known.key === key);
    return row ? localized(row.names, locale) : key;
  };

  return (
    <ol className={classes.ranking} aria-label={t('ranking')}>
      {scores.map(({ entry, score, coverage, unmet }, index) => (
        <li key={entry} className={classes.side} data-first={ranks[index] === 1 || undefined} value={ranks[index]}>
          <span className={classes.rank} aria-hidden>
            {ranks[index]}
          </span>
          <span className={classes.name}>{nameOf(entry)}</span>
          <strong className={classes.score}>{percent.format(Number(score))}</strong>
          <span className={classes.coverage}>{t('coverage', { coverage: percent.format(Number(coverage)) })}</span>
          <span
            className={classes.bar}
            style={{ '--score': score, '--covered': coverage } as CSSProperties}
            aria-hidden
          />
          {unmet.length > 0 && (
            <span className={classes.unmet}>
              <IconAlertTriangle size={14} aria-hidden />
              {t('unmet', { rows: unmet.map(rowName).join(t('listSeparator')) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
