import type { CSSProperties } from 'react';
import type { Avatar } from '../lib/api-types';
import { firstSign, hueOf } from '../lib/name-tile';
import classes from './user-avatar.module.css';

interface UserAvatarProps {
  user: { username: string; avatar: Avatar | null };
  /** diameter, in px */
  size: number;
}

const WIDTHS = ['48', '96', '192', '384'] as const;

/** A member's picture, or one drawn from the user name. The name always stands beside it, so it says nothing of its own. */
export function UserAvatar({ user: { username, avatar }, size }: UserAvatarProps) {
  if (avatar) {
    const sources = WIDTHS.map((width) => `${avatar[width]} ${width}w`).join();
    return (
      <img
        className={classes.avatar}
        src={avatar['96']}
        srcSet={sources}
        sizes={`${size}px`}
        width={size}
        height={size}
        alt=""
        decoding="async"
      />
    );
  }
  return (
    <span
      className={classes.drawn}
      style={{ width: size, height: size, fontSize: size * 0.46, '--hue': hueOf(username) } as CSSProperties}
      aria-hidden
    >
      {firstSign(username)}
    </span>
  );
}
