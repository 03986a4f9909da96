import { TextInput, type TextInputProps } from '@mantine/core';
import { EDIT_COMMENT_MAX_LENGTH } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';

/** Why somebody makes an edit; the history shows it. */
export function CommentField(props: TextInputProps) {
  const { t } = useTranslation('registryEditing');
  return <TextInput label={t('comment')} maxLength={EDIT_COMMENT_MAX_LENGTH} autoComplete="off" {...props} />;
}
