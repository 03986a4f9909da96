import { useTranslation } from 'react-i18next';
import { HeldEdit } from '../../lib/held-edit';
import { ProblemError } from '../../lib/problem';
import { Notice } from '../notice';

/** Why a form could not be sent, where that is no matter of one field. */
export function FormFailure({ failure }: { failure: unknown }) {
  const { t } = useTranslation();
  if (failure === null || failure === undefined) return null;
  if (failure instanceof HeldEdit) return <Notice kind="success">{t('gate.held')}</Notice>;
  const told = failure instanceof ProblemError && failure.detail !== '' && failure.status !== 500;
  return <Notice kind="danger">{told ? failure.detail : t('state.failedText')}</Notice>;
}
