import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Drawer.css';
import { Button, Drawer, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, ComparisonRow } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { Ranking } from '../components/ranking';
import { PrioritiesContext } from '../hooks/use-priorities';
import { countPriorities } from '../rules/priorities';
import { sectionsOf } from '../rules/priority-sections';
import { PriorityRow } from './priority-row';
import classes from './panel.module.css';

const PHONE = '(max-width: 48em)';

/** Where the reader says what matters, row by row. Everything counts at once; the ranking below shows what it does. */
export function PrioritiesPanel({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('priorities');
  const { priorities, reset, panel } = use(PrioritiesContext);
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const [sought, setSought] = useState('');
  const { scored, unscored } = sectionsOf(comparison.groups, sought);

  return (
    <Drawer.Root opened={panel.opened} onClose={panel.close} position="right" size={phone ? '100%' : 460}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <div className={classes.panel}>
          <div className={classes.head}>
            <Drawer.Title className={classes.title}>{t('title')}</Drawer.Title>
            <Drawer.CloseButton aria-label={t('close')} />
          </div>
          <Drawer.Body className={classes.body}>
            <p className={classes.intro}>{t('intro')}</p>
            <TextInput
              size="sm"
              type="search"
              aria-label={t('search')}
              placeholder={t('search')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={sought}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
            <Section title={t('scored')} rows={scored} />
            <Section title={t('unscored')} hint={t('unscoredHint')} rows={unscored} />
            {scored.length + unscored.length === 0 && (
              <p className={classes.intro} role="status">
                {t('noMatch', { text: sought })}
              </p>
            )}
          </Drawer.Body>
          <div className={classes.foot}>
            {comparison.scores && (
              <div className={classes.ranking} aria-live="polite">
                <Ranking comparison={comparison} scores={comparison.scores} />
              </div>
            )}
            <Button variant="default" size="sm" disabled={countPriorities(priorities) === 0} onClick={reset}>
              {t('reset')}
            </Button>
            <Button size="sm" onClick={panel.close}>
              {t('done')}
            </Button>
          </div>
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Section({ title, hint, rows }: { title: string; hint?: string; rows: ComparisonRow[] }) {
  const { locale } = useLocale();
  if (rows.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{title}</h3>
      {hint && <p className={classes.hint}>{hint}</p>}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <PriorityRow key={row.key} row={row} name={localized(row.names, locale)} />
        ))}
      </ul>
    </section>
  );
}
