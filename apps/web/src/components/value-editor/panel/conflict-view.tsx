import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../lib/api-types';
import { formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { FormFailure } from '../../form/form-failure';
import { AttributeValueView } from '../../value/attribute-value-view';
import classes from './panel.module.css';

interface ConflictViewProps {
  /** what was to be written; null for a deletion */
  mine: Pick<Attribute, 'kind' | 'value'> | null;
  /** what is there now; null where somebody has deleted it */
  theirs: Attribute | null;
  busy: boolean;
  failure: unknown;
  onKeepTheirs: () => void;
  onUseMine: () => void;
  onGoOn: () => void;
}

/** Two wrote the same value: shows both, and leaves the choice to who came second. */
export function ConflictView({ mine, theirs, busy, failure, onKeepTheirs, onUseMine, onGoOn }: ConflictViewProps) {
  const { t } = useTranslation(['editor', 'value']);
  const { locale } = useLocale();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const author = theirs?.editedBy ?? t('deletedMember', { ns: 'value' });

  return (
    <div className={classes.form}>
      <p ref={heading} tabIndex={-1} className={classes.conflictTitle} role="alert">
        {t('conflict.title')}
      </p>
      <dl className={classes.sides}>
        <Side term={t('conflict.yours')} attribute={mine} />
        <Side
          term={theirs ? t('conflict.theirs', { name: author }) : t('conflict.now')}
          attribute={theirs}
          note={theirs && <time dateTime={theirs.editedAt}>{formatMoment(theirs.editedAt, locale)}</time>}
        />
      </dl>
      <FormFailure failure={failure} />
      <div className={classes.actions}>
        <Button size="sm" loading={busy} onClick={onUseMine}>
          {t('conflict.useMine')}
        </Button>
        <Button size="sm" variant="default" disabled={busy} onClick={onKeepTheirs}>
          {t('conflict.keepTheirs')}
        </Button>
        <Button size="sm" variant="subtle" disabled={busy} onClick={onGoOn}>
          {t('conflict.goOn')}
        </Button>
      </div>
    </div>
  );
}

interface SideProps {
  term: string;
  attribute: Pick<Attribute, 'kind' | 'value'> | null;
  note?: ReactNode;
}

function Side({ term, attribute, note }: SideProps) {
  const { t } = useTranslation('editor');
  return (
    <div>
      <dt>
        {term}
        {note && <> · {note}</>}
      </dt>
      <dd>{attribute ? <AttributeValueView attribute={attribute} /> : t('conflict.gone')}</dd>
    </div>
  );
}
