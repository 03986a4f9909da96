import { Button, FileButton, Input } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import { thumbnailOf } from '../../../lib/pictures';
import { uploadPicture } from '../api/site';
import classes from './admin.module.css';

interface PictureFieldProps {
  label: string;
  help: string;
  value?: string | null;
  error?: ReactNode;
  onChange: (url: string | null) => void;
}

/** A picture of the site: a file is uploaded as soon as it is chosen, and used once the form is saved. */
export function PictureField({ label, help, value, error, onChange }: PictureFieldProps) {
  const { t } = useTranslation('admin');
  const uploading = useMutation({ mutationFn: uploadPicture, networkMode: 'always', onSuccess: onChange });
  const choose = (file: File | null) => {
    if (file) uploading.mutate(file);
  };

  return (
    <Input.Wrapper label={label} description={help} error={error} labelElement="div">
      <div className={classes.picture}>
        {value && <img src={thumbnailOf(value, 160)} alt={label} />}
        <FileButton accept="image/*" onChange={choose}>
          {(button) => (
            <Button {...button} variant="default" size="sm" loading={uploading.isPending}>
              {t(value ? 'site.replace' : 'site.upload')}
            </Button>
          )}
        </FileButton>
        {value && (
          <Button variant="subtle" color="gray" size="sm" onClick={() => onChange(null)}>
            {t('site.remove')}
          </Button>
        )}
      </div>
      <FormFailure failure={uploading.error} />
    </Input.Wrapper>
  );
}
