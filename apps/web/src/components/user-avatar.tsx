import type { Avatar } from '../lib/api-types';
import classes from './user-avatar.module.css';

interface UserAvatarProps {
  user: { avatar: Avatar };
  /** diameter, in px */
  size: number;
}

const WIDTHS = ['48', '96', '192', '384'] as const;

/** A member's picture; the server draws one for who has none. The name always stands beside it, so it says nothing of its own. */
export function UserAvatar({ user: { avatar }, size }: UserAvatarProps) {
  return (
    <img
      className={classes.avatar}
      src={avatar['96']}
      srcSet={WIDTHS.map((width) => `${avatar[width]} ${width}w`).join()}
      sizes={`${size}px`}
      width={size}
      height={size}
      alt=""
      decoding="async"
    />
  );
}
