import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Notice } from '../../../components/notice';
import { ProblemError } from '../../../lib/problem';
import { startImport } from '../api/imports';
import type { EntryFileType } from '../rules/entry-file';
import { FileChooser } from './file-chooser';
import { ImportWatch } from './import-watch';
import classes from './imports.module.css';

interface ChosenFile {
  file: File;
  type: EntryFileType;
}

/** From the choice of a file over its check to the import; which import is watched stands in the address. */
export function ImportPanel() {
  const { t } = useTranslation('imports');
  const [parameters, setParameters] = useSearchParams();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const watched = parameters.get('id');
  const watch = (id: string | null) => setParameters(id === null ? {} : { id }, { replace: true });

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ file, type, dryRun }: ChosenFile & { dryRun: boolean }) => startImport(file, type, dryRun),
    onSuccess: ({ id }) => watch(id),
  });
  const check = (file: File, type: EntryFileType) => {
    setChosen({ file, type });
    mutate({ file, type, dryRun: true });
  };
  const startOver = () => {
    reset();
    setChosen(null);
    watch(null);
  };

  if (isPending) {
    return (
      <p role="status" className={classes.sending}>
        {t('sending', { name: chosen?.file.name })}
      </p>
    );
  }
  return (
    <>
      {error && <Notice kind="danger">{reasonOf(error) || t('notSent')}</Notice>}
      {watched === null ? (
        <FileChooser onChoose={check} />
      ) : (
        <ImportWatch
          key={watched}
          id={watched}
          onConfirm={chosen && (() => mutate({ ...chosen, dryRun: false }))}
          onStartOver={startOver}
        />
      )}
    </>
  );
}

function reasonOf(error: Error): string {
  return error instanceof ProblemError && error.status < 500 ? error.detail : '';
}
