import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { useLocale } from '../../../lib/use-locale';
import { showDone } from '../../undo-toast';
import { undoEdit, type ValuePlace, type ValueState } from '../api/apply-edit';

interface MadeEdit {
  place: ValuePlace;
  names: Attribute['names'];
  before: ValueState;
  after: ValueState;
}

/** Says that an edit was made, and offers to undo it. */
export function useAnnounceEdit(): (edit: MadeEdit) => void {
  const { t } = useTranslation(['editor', 'common']);
  const { locale } = useLocale();
  const queryClient = useQueryClient();
  return ({ place, names, before, after }) => {
    const what = !after ? 'done.deleted' : before ? 'done.saved' : 'done.added';
    showDone(t(what, { attribute: localized(names, locale) }), async () => {
      await undoEdit(place, before, after, t('undo.comment', { ns: 'common' }));
      await refreshAfterWrite(queryClient);
    });
  };
}
