import { Textarea } from '@mantine/core';
import { TEXT_MAX_LENGTH } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { faultAt } from '../rules/faults';
import { graphemesIn } from '../rules/graphemes';
import type { DraftOf } from '../rules/value-draft';
import type { FieldProps } from './field-props';

/** Plain text of several lines, with how much of it there may still be. */
export function TextField({ label, draft, onChange, faults }: FieldProps<DraftOf<'text'>>) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const length = graphemesIn(draft.text);
  const tooLong = length > TEXT_MAX_LENGTH;
  const counter = t('text.counter', {
    length: formatCount(length, locale),
    most: formatCount(TEXT_MAX_LENGTH, locale),
  });

  return (
    <Textarea
      label={label}
      autosize
      minRows={1}
      maxRows={12}
      value={draft.text}
      onChange={(event) => onChange({ ...draft, text: event.target.value })}
      error={
        faultAt(faults, 'value', 'value/text') ?? (tooLong && t('text.tooLong', { count: length - TEXT_MAX_LENGTH }))
      }
      description={counter}
    />
  );
}
