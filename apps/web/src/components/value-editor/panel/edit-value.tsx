import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { FormFailure } from '../../form/form-failure';
import { RowSkeletons } from '../../skeletons';
import { valueQuery } from '../api/values';
import { contentOf, dimensionOf } from '../rules/value-form-content';
import { EditorPanel } from './editor-panel';
import { type EditedEntry, ValuePanel } from './value-panel';

interface EditValueProps {
  entry: EditedEntry;
  /** the value as the page shows it */
  attribute: Attribute;
  onClose: () => void;
}

/** The editor of a value that is there. It starts from the value as it is now, whatever the page still shows. */
export function EditValue({ entry, attribute, onClose }: EditValueProps) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const { data: seen, error } = useQuery(valueQuery(entry.slug, attribute.key));
  if (seen) {
    const now = { ...seen.data, dimension: dimensionOf(seen.data) };
    return <ValuePanel entry={entry} attribute={now} seen={seen} initial={contentOf(seen.data)} onClose={onClose} />;
  }

  const title = localized(attribute.names, locale);
  const label = t('editing', { entry: entry.name, attribute: title });
  return (
    <EditorPanel label={label} title={title} unsaved={false} onClose={onClose}>
      {error ? <FormFailure failure={error} /> : <RowSkeletons count={2} height={44} />}
    </EditorPanel>
  );
}
