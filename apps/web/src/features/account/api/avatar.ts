import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { Avatar } from '../../../lib/api-types';
import { uploadOf } from '../../../lib/upload';

export async function putAvatar(picture: Blob): Promise<Avatar> {
  const { avatar } = await answerOf(api.PUT('/api/v1/users/me/avatar', uploadOf(picture)));
  return avatar;
}

export function removeAvatar(): Promise<void> {
  return doneOf(api.DELETE('/api/v1/users/me/avatar'));
}
