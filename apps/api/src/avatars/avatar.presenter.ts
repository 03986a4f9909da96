import type { UserRecord } from '@pkyx/persistence';
import type { AvatarSize } from './avatar-form';
import type { AvatarDto } from './dto/avatar.dto';
import { generatedHash } from './generated-avatar';

/** Where the picture of a member is: their own, or else one made from the name. */
export function presentAvatar({ avatar, usernameKey }: Pick<UserRecord, 'avatar' | 'usernameKey'>): AvatarDto {
  const hash = avatar ?? generatedHash(usernameKey);
  const url = (size: AvatarSize) => `/api/v1/avatars/${hash}/${size}.webp`;
  return { 48: url(48), 96: url(96), 192: url(192), 384: url(384) };
}
