import { DomainError } from '@pkyx/domain';

const FIELD = 'file';

export function pictureTypeUnknown(): DomainError {
  return new DomainError(
    'picture-type-unknown',
    {
      zh: '请选择 JPEG、PNG、WebP、GIF、AVIF 或 BMP 图片。',
      en: 'Choose a JPEG, PNG, WebP, GIF, AVIF or BMP picture.',
    },
    FIELD,
  );
}

export function pictureUnreadable(): DomainError {
  return new DomainError(
    'picture-unreadable',
    { zh: '图片已损坏或不完整。', en: 'The picture is damaged or incomplete.' },
    FIELD,
  );
}

export function pictureCarriesSecondFile(): DomainError {
  return new DomainError(
    'picture-second-file',
    {
      zh: '图片里藏着另一个文件，请先另存为普通图片。',
      en: 'The picture carries another file. Save it as a plain picture first.',
    },
    FIELD,
  );
}

export function pictureTooManyPixels(maxPixels: number): DomainError {
  const megapixels = maxPixels / 1_000_000;
  return new DomainError(
    'picture-too-many-pixels',
    { zh: `图片最多 ${megapixels} 百万像素。`, en: `A picture has at most ${megapixels} megapixels.` },
    FIELD,
  );
}
