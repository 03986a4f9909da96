import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AddValue } from '../../../components/value-editor/lazy-editors';
import type { Entry } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { typeQuery } from '../../../lib/type-query';
import type { EntryEditing } from '../hooks/use-entry-editing';
import { completenessOf } from '../rules/completeness';
import classes from './values.module.css';

interface AddValueSectionProps {
  entry: Entry;
  editing: EntryEditing;
}

/** Below the values: a form for another one, which folds out. */
export function AddValueSection({ entry, editing }: AddValueSectionProps) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const { data: type } = useQuery(typeQuery(entry.type.slug));
  const { adding } = editing;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && adding === null) button.current?.focus();
    wasOpen.current = adding !== null;
  }, [adding]);

  if (adding === null) {
    return (
      <Button
        ref={button}
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => editing.add()}
      >
        {t('addValue')}
      </Button>
    );
  }
  return (
    <div className={classes.adding}>
      <Suspense fallback={<Skeleton height={260} radius="md" />}>
        <AddValue
          key={adding.round}
          slug={entry.slug}
          taken={entry.attributes.map(({ key }) => key)}
          usual={{
            label: t('usual', { type: localized(entry.type.names, locale) }),
            attributes: completenessOf(entry.attributes, type?.template ?? [])?.missing ?? [],
          }}
          initial={adding.attribute}
          onAdded={editing.addNext}
          onEdit={editing.edit}
          onClose={editing.closeAdding}
        />
      </Suspense>
    </div>
  );
}
