import { type ComponentType, lazy } from 'react';
import { needTexts } from '../../lib/i18n';

/** Few readers write: editors and their texts are fetched when one is first opened. */
function editor<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), needTexts('editing')]);
    return { default: loaded };
  });
}

export const EditValue = editor(async () => (await import('./panel/edit-value')).EditValue);
export const FillValue = editor(async () => (await import('./panel/fill-value')).FillValue);
export const AddValue = editor(async () => (await import('./adding/add-value')).AddValue);
