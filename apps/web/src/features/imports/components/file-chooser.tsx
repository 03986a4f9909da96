import { Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice';
import { ENTRY_FILE_EXTENSIONS, entryFileType, type EntryFileType, MOST_FILE_BYTES } from '../rules/entry-file';
import classes from './imports.module.css';

type Refusal = 'unknownFile' | 'largeFile' | 'emptyFile';

interface FileChooserProps {
  onChoose: (file: File, type: EntryFileType) => void;
}

/** Takes a file by a button, or dropped anywhere on it. */
export function FileChooser({ onChoose }: FileChooserProps) {
  const { t } = useTranslation('imports');
  const [isOver, setIsOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const choose = (file: File | null | undefined) => {
    if (!file) return;
    const type = entryFileType(file.name);
    const refused = refusalOf(file, type);
    setRefusal(refused);
    if (type && !refused) onChoose(file, type);
  };
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setIsOver(is);
  };

  return (
    <>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          choose(event.dataTransfer.files[0]);
        }}
      >
        <IconFileUpload size={30} aria-hidden />
        <p>{t('drop')}</p>
        <FileButton accept={ENTRY_FILE_EXTENSIONS} onChange={choose}>
          {(props) => <Button {...props}>{t('choose')}</Button>}
        </FileButton>
        <p className={classes.hint}>{t('fileHint')}</p>
      </div>
      {refusal && <Notice kind="danger">{t(refusal)}</Notice>}
    </>
  );
}

function refusalOf(file: File, type: EntryFileType | null): Refusal | null {
  if (!type) return 'unknownFile';
  if (file.size === 0) return 'emptyFile';
  return file.size > MOST_FILE_BYTES ? 'largeFile' : null;
}
