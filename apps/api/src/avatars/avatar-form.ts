import type { PictureForm } from '../common/pictures/picture-form';

/** Sides of the squares in which avatars are kept. */
export const AVATAR_SIZES = [48, 96, 192, 384] as const;
export type AvatarSize = (typeof AVATAR_SIZES)[number];

export const AVATAR_FORM: PictureForm = { encoding: 'avatar-webp-1', sizes: AVATAR_SIZES, shape: 'square' };
