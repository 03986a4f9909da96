import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../lib/api-types';
import { AttributeValueView } from '../../value/attribute-value-view';
import classes from './panel.module.css';

interface AlternativesProps {
  attribute: Attribute;
  busy: boolean;
  onDecide: (chosen: Pick<Attribute, 'value' | 'sources'>) => void;
}

/** The values that a merge of attributes brought together; whichever is chosen is the value from then on. */
export function Alternatives({ attribute, busy, onDecide }: AlternativesProps) {
  const { t } = useTranslation(['editor', 'value']);
  const { kind, alternatives = [] } = attribute;
  return (
    <div role="group" aria-label={t('alternatives.title')}>
      <p className={classes.alternativesTitle}>{t('alternatives.title')}</p>
      <ul className={classes.alternatives}>
        {[attribute, ...alternatives].map((each, index) => (
          <li key={index}>
            <span>
              <AttributeValueView attribute={{ kind, value: each.value }} />
              <span className={classes.author}>{each.editedBy ?? t('deletedMember', { ns: 'value' })}</span>
            </span>
            <Button size="xs" variant="default" disabled={busy} onClick={() => onDecide(each)}>
              {t('alternatives.use')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
