import { Button, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { DISCUSSION_TEXT_MAX_LENGTH, exceedsGraphemes } from '@pkyx/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useLeaveWarning } from '../../../components/form/use-leave-warning';
import type { Comment } from '../../../lib/api-types';
import { commentsQuery } from '../api/comments';
import { withComment } from '../rules/threads';

interface CommentFormProps {
  slug: string;
  label: string;
  /** the verb on the main button */
  action: string;
  text?: string;
  /** opened by somebody who is about to type */
  focused?: boolean;
  send: (text: string) => Promise<Comment>;
  onDone: () => void;
  onCancel?: () => void;
}

/** A field for a comment. What was sent is in the discussion at once. */
export function CommentForm({ slug, label, action, text = '', focused, send, onDone, onCancel }: CommentFormProps) {
  const { t } = useTranslation(['discussion', 'common']);
  const queryClient = useQueryClient();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { text },
    validate: (values) => {
      if (values.text.trim() === '') return { text: t('missing') };
      const tooLong = exceedsGraphemes(values.text.trim(), DISCUSSION_TEXT_MAX_LENGTH);
      return tooLong ? { text: t('tooLong', { count: DISCUSSION_TEXT_MAX_LENGTH }) } : {};
    },
    send: (values) => send(values.text),
    onDone: (comment) => {
      queryClient.setQueryData(commentsQuery(slug).queryKey, (loaded) => loaded && withComment(loaded, comment));
      onDone();
    },
  });
  useLeaveWarning(form.isDirty());
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  return (
    <Form
      onSubmit={submit}
      busy={busy}
      failure={failure}
      action={action}
      beside={
        onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('common:form.cancel')}
          </Button>
        )
      }
    >
      <Textarea
        label={label}
        description={t('plain')}
        rows={3}
        resize="vertical"
        {...form.getInputProps('text')}
        ref={field}
        onKeyDown={getHotkeyHandler([
          ['mod+Enter', () => submit()],
          ['Escape', () => onCancel?.()],
        ])}
      />
    </Form>
  );
}
