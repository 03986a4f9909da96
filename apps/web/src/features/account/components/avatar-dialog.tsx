import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/form/form-dialog';
import { Notice } from '../../../components/notice';
import { RowSkeletons } from '../../../components/skeletons';
import { AvatarCropper } from './avatar-cropper';

interface AvatarDialogProps {
  /** what was chosen; null closes the dialog */
  file: File | null;
  onClose: () => void;
  onUploaded: () => void;
}

/** Cuts a square from a chosen picture and makes it the avatar. */
export function AvatarDialog({ file, onClose, onUploaded }: AvatarDialogProps) {
  const { t } = useTranslation('account');
  return (
    <FormDialog opened={file !== null} title={t('avatar.cropTitle')} onClose={onClose}>
      {() => file && <ChosenPicture file={file} onUploaded={onUploaded} />}
    </FormDialog>
  );
}

function ChosenPicture({ file, onUploaded }: { file: File; onUploaded: () => void }) {
  const { t } = useTranslation('account');
  const { data: picture, isError } = useQuery({
    queryKey: ['pictures', file.name, file.size, file.lastModified],
    queryFn: () => createImageBitmap(file),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  if (isError) return <Notice kind="danger">{t('avatar.unreadable')}</Notice>;
  if (!picture) return <RowSkeletons count={1} height={288} />;
  return <AvatarCropper picture={picture} onUploaded={onUploaded} />;
}
