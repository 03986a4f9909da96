import { Button, UnstyledButton } from '@mantine/core';
import { use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../lib/api-types';
import { PrioritiesContext } from '../hooks/use-priorities';
import { Ranking } from './ranking';
import classes from './scores-card.module.css';

/** How the sides do by the reader's priorities, beside the verdict, which stays as it is for everybody. */
export function ScoresCard({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('priorities');
  const { priorities, reset, panel } = use(PrioritiesContext);
  const [explained, setExplained] = useState(false);
  const id = useId();
  const { scores } = comparison;
  const weighted = priorities.weights.size + priorities.must.size > 0;

  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {t('ranking')}
        </h2>
        <Button variant="subtle" size="compact-sm" onClick={panel.open}>
          {t('adjust')}
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" aria-label={t('clearOf')} onClick={reset}>
          {t('clear')}
        </Button>
      </div>
      {scores && <Ranking comparison={comparison} scores={scores} />}
      {weighted && !scores && <p className={classes.note}>{t('noScores')}</p>}
      {priorities.directions.size > 0 && (
        <p className={classes.note}>{t('directionsChanged', { count: priorities.directions.size })}</p>
      )}
      {scores && (
        <p className={classes.note}>
          {explained ? (
            t('rankingHelp')
          ) : (
            <UnstyledButton className={classes.why} onClick={() => setExplained(true)}>
              {t('rankingWhy')}
            </UnstyledButton>
          )}
        </p>
      )}
    </section>
  );
}
