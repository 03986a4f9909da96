import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EntryPicker } from '../../../components/entry-picker/entry-picker';
import { entryName } from '../../../lib/entry-name';
import { useLocale } from '../../../lib/use-locale';
import { comparisonQuery } from '../api/comparison';
import { usePreferences } from '../hooks/use-preferences';
import type { SideQuestion } from '../hooks/use-side-actions';

/** The search for one more side, or for another entry in the place of one. */
export function SidePicker({ sides, question }: { sides: string[]; question: SideQuestion }) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const entries = useQueryClient().getQueryData(comparisonQuery(sides, usePreferences()).queryKey)?.entries ?? [];
  const replaced = question.place === null ? undefined : sides[question.place];
  const known = entries.find((entry) => entry.slug === replaced);

  return (
    <EntryPicker
      opened={question.place !== null}
      title={
        replaced === undefined
          ? t('addTitle')
          : t('replaceTitle', { name: known ? entryName(known, locale) : replaced })
      }
      type={entries[0]?.type}
      taken={sides}
      onPick={question.answer}
      onClose={question.dismiss}
    />
  );
}
