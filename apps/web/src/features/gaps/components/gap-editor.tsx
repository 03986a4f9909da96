import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AttributeValueView } from '../../../components/value/attribute-value-view';
import { valueQuery } from '../../../components/value-editor/api/values';
import { FillValue } from '../../../components/value-editor/lazy-editors';
import { type Gap, typedValue } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { useLocale } from '../../../lib/use-locale';
import classes from './gaps.module.css';

interface GapEditorProps {
  gap: Gap;
  onFilled: () => void;
  onClose: () => void;
}

/** Writes the value that is missing, in sight of what the entry says with which it is compared. */
export function GapEditor({ gap: { entry, attribute, pair }, onFilled, onClose }: GapEditorProps) {
  const { t } = useTranslation('gaps');
  const { locale } = useLocale();
  const { data, isLoading } = useQuery({
    ...valueQuery(pair?.slug ?? '', attribute.key),
    enabled: pair !== null,
    // Only a help: without it the value is written all the same.
    retry: false,
  });
  const placeholder = <Skeleton height={180} radius="md" />;
  if (isLoading) return placeholder;

  const other = data && typedValue(data.data);
  return (
    <div className={classes.editor}>
      {pair && data && (
        <p className={classes.other}>
          {t('other', { name: entryName(pair, locale) })} <AttributeValueView attribute={data.data} />
        </p>
      )}
      <Suspense fallback={placeholder}>
        <FillValue
          entry={{ slug: entry.slug, name: entryName(entry, locale) }}
          attribute={attribute}
          like={other?.kind === 'number' ? other.value : null}
          onDone={onFilled}
          onClose={onClose}
        />
      </Suspense>
    </div>
  );
}
