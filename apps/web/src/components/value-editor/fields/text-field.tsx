import { Textarea } from '@mantine/core';
import { TEXT_MAX_LENGTH } from '@pkyx/domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { faultAt } from '../rules/faults';
import { graphemesIn } from '../rules/graphemes';
import type { DraftOf } from '../rules/value-draft';
import type { FieldProps } from './field-props';

/** From how much of the limit on the count is shown. */
const NEAR = 0.8;

/** Plain text of several lines; near the limit it says how much of it there is. */
export function TextField({ label, draft, onChange, faults, enterSends = false }: FieldProps<DraftOf<'text'>>) {
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
      onKeyDown={enterSends ? sendOnEnter : undefined}
      onChange={(event) => onChange({ ...draft, text: event.target.value })}
      error={
        faultAt(faults, 'value', 'value/text') ?? (tooLong && t('text.tooLong', { count: length - TEXT_MAX_LENGTH }))
      }
      description={length > TEXT_MAX_LENGTH * NEAR && counter}
    />
  );
}

/** In a text that has several lines already, Enter begins one more. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { form, value } = event.currentTarget;
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || value.includes('\n')) return;
  event.preventDefault();
  form?.requestSubmit();
}
