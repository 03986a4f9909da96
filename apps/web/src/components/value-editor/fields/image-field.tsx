import { Button, FileButton, Progress, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/use-locale';
import { FormFailure } from '../../form/form-failure';
import { uploadImage } from '../api/upload-image';
import { faultAt } from '../rules/faults';
import { readingOf } from '../rules/reading';
import type { DraftOf } from '../rules/value-draft';
import type { FieldProps } from './field-props';
import classes from './fields.module.css';
import { ImagePreview } from './image-preview';

/** A picture by its address, or from the device: a file is uploaded as soon as it is chosen, and used once the value is saved. */
export function ImageField({ label, draft, onChange, faults }: FieldProps<DraftOf<'image'>>) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const { typed } = readingOf(draft, locale);
  const [progress, setProgress] = useState(0);
  const uploading = useMutation({
    mutationFn: (file: File) => uploadImage(file, locale, setProgress),
    networkMode: 'always',
    onMutate: () => setProgress(0),
    onSuccess: ({ url }) => onChange({ ...draft, url }),
  });
  const choose = (file: File | null) => {
    if (file) uploading.mutate(file);
  };

  return (
    <div className={classes.stack} role="group" aria-label={label}>
      <TextInput
        label={t('image.url')}
        inputMode="url"
        placeholder="https://"
        value={draft.url}
        onChange={(event) => onChange({ ...draft, url: event.target.value })}
        error={faultAt(faults, 'value/url', 'value')}
      />
      <div className={classes.upload}>
        <FileButton accept="image/*" onChange={choose}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              size="sm"
              leftSection={<IconUpload size={16} aria-hidden />}
              loading={uploading.isPending}
            >
              {t('image.upload')}
            </Button>
          )}
        </FileButton>
        <span className={classes.hint}>{t('image.uploadHelp')}</span>
      </div>
      {uploading.isPending && <Progress value={progress * 100} size="sm" aria-label={t('image.progress')} animated />}
      <FormFailure failure={uploading.error} />
      {typed?.kind === 'image' && <ImagePreview key={typed.value.url} url={typed.value.url} />}
      <TextInput
        label={t('image.alt')}
        description={t('image.altHelp')}
        value={draft.alt}
        onChange={(event) => onChange({ ...draft, alt: event.target.value })}
        error={faultAt(faults, 'value/alt')}
      />
    </div>
  );
}
