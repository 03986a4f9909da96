import type { BlockRecord, UserRecord } from '@pkyx/persistence';
import { presentAvatar } from '../avatars/avatar.presenter';
import type { AdminUserDto } from './dto/admin-user.dto';
import type { OwnAccountDto } from './dto/own-account.dto';
import type { PublicProfileDto } from './dto/public-profile.dto';

/** What anybody may know of a member; never the address. */
export function presentProfile(user: UserRecord): PublicProfileDto {
  return {
    username: user.username,
    avatar: presentAvatar(user),
    place: user.place,
    website: user.website,
    introduction: user.introduction,
    joinedAt: user.createdAt.toISOString(),
    created: user.created,
    edited: user.edited,
    contribution: user.created * 5 + user.edited * 2,
    role: user.role,
  };
}

/** What members know of themselves. */
export function presentOwnAccount(user: UserRecord): OwnAccountDto {
  return {
    id: user._id.toHexString(),
    ...presentProfile(user),
    email: user.email,
    locale: user.locale,
    digest: user.digest,
    block: presentBlock(user.block),
  };
}

export function presentAdminUser(user: UserRecord): AdminUserDto {
  return { ...presentProfile(user), block: presentBlock(user.block) };
}

/** Whether a block holds at this moment. */
export function isBlocked({ block }: Pick<UserRecord, 'block'>): boolean {
  return block !== null && (block.until === null || block.until.getTime() > Date.now());
}

function presentBlock(block: BlockRecord | null) {
  if (!block || !isBlocked({ block })) return null;
  return { reason: block.reason, until: block.until?.toISOString() ?? null };
}
