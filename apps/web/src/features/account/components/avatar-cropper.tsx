import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { putAvatar } from '../api/avatar';
import { cropArea, MAX_ZOOM, movedBy, WHOLE, zoomedTo } from '../rules/crop';
import classes from './avatar-cropper.module.css';
import { useCropMoves } from './use-crop-moves';

/** Twice the largest size that is stored, in px. */
const SIDE = 768;

interface AvatarCropperProps {
  picture: ImageBitmap;
  onUploaded: () => void;
}

/** Shows the square as it will be; it is moved by dragging or by the arrow keys, and zoomed by the slider, the wheel, + and −. */
export function AvatarCropper({ picture, onUploaded }: AvatarCropperProps) {
  const { t } = useTranslation('account');
  const help = useId();
  const square = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const preview = useRef<HTMLCanvasElement>(null);
  const [crop, setCrop] = useState(WHOLE);
  const zoomTo = (zoom: number) => setCrop((current) => zoomedTo(picture, current, zoom));
  const moves = useCropMoves(square, {
    onMove: (right, down) => setCrop((current) => movedBy(picture, current, right, down)),
    onZoom: (factor) => setCrop((current) => zoomedTo(picture, current, current.zoom * factor)),
  });
  const uploading = useMutation({
    mutationFn: async () => putAvatar(await pictureOf(canvas.current)),
    networkMode: 'always',
    onSuccess: onUploaded,
  });

  useEffect(() => square.current?.focus(), []);
  useEffect(() => {
    const { left, top, side } = cropArea(picture, crop);
    for (const { current } of [canvas, preview]) {
      current?.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, current.width, current.height);
    }
  }, [picture, crop]);

  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        uploading.mutate();
      }}
      busy={uploading.isPending}
      failure={uploading.error}
      action={t('avatar.save')}
    >
      <div className={classes.stage}>
        <div
          ref={square}
          className={classes.square}
          role="application"
          aria-label={t('avatar.square')}
          aria-describedby={help}
          // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- the square is moved by keys
          tabIndex={0}
          {...moves}
        >
          <canvas ref={canvas} width={SIDE} height={SIDE} aria-hidden />
        </div>
        <figure className={classes.preview}>
          <canvas ref={preview} className={classes.small} width={96} height={96} aria-hidden />
          <figcaption>{t('avatar.preview')}</figcaption>
        </figure>
      </div>
      <p id={help} className={classes.help}>
        {t('avatar.help')}
      </p>
      <label className={classes.zoom}>
        {t('avatar.zoom')}
        <input
          type="range"
          min={1}
          max={MAX_ZOOM}
          step={0.05}
          value={crop.zoom}
          onChange={(event) => zoomTo(event.currentTarget.valueAsNumber)}
        />
      </label>
    </Form>
  );
}

/** What the canvas shows, as a file; a photograph of this size stays far below what the server takes. */
function pictureOf(canvas: HTMLCanvasElement | null): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas?.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}
