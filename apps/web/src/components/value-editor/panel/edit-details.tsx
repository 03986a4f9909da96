import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Faults, faultAt } from '../rules/faults';
import classes from './panel.module.css';

interface EditDetailsProps {
  note: string;
  comment: string;
  faults: Faults;
  onChange: (changed: { note: string } | { comment: string }) => void;
}

/** What few edits need: a note for readers, and why the edit was made. */
export function EditDetails({ note, comment, faults, onChange }: EditDetailsProps) {
  const { t } = useTranslation('editor');
  const noteFault = faultAt(faults, 'note');
  const commentFault = faultAt(faults, 'comment');
  return (
    <details className={classes.details} open={note !== '' || !!noteFault || !!commentFault || undefined}>
      <summary>{t('more.show')}</summary>
      <Textarea
        size="sm"
        label={t('more.note')}
        description={t('more.noteHelp')}
        autosize
        minRows={1}
        maxRows={6}
        value={note}
        onChange={(event) => onChange({ note: event.target.value })}
        error={noteFault}
      />
      <TextInput
        size="sm"
        label={t('more.comment')}
        description={t('more.commentHelp')}
        value={comment}
        onChange={(event) => onChange({ comment: event.target.value })}
        error={commentFault}
      />
    </details>
  );
}
