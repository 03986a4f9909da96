import { useState } from 'react';
import { thumbnailOf } from '../lib/pictures';
import classes from './entry-picture.module.css';

interface EntryPictureProps {
  slug: string;
  name: string;
  picture: string | null;
  /** side of the square, in px */
  size: number;
  /** Where the name stands beside the picture, the picture says nothing new: leave it out. */
  alt?: string;
}

/** The picture of an entry, or a tile with the first sign of its name in a colour that stays the same. */
export function EntryPicture({ slug, name, picture, size, alt = '' }: EntryPictureProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const box = { width: size, height: size };

  if (!picture || broken === picture) {
    return (
      <span
        className={classes.tile}
        style={{ ...box, fontSize: size * 0.44, '--hue': hueOf(slug) } as React.CSSProperties}
        {...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}
      >
        {firstSign(name)}
      </span>
    );
  }

  return (
    <span className={classes.frame} style={box}>
      <img
        className={classes.picture}
        src={thumbnailOf(picture, size)}
        alt={alt}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onError={() => setBroken(picture)}
      />
    </span>
  );
}

function firstSign(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? '?';
}

/** A hue in degrees, the same for the same slug on every visit (FNV-1a). */
function hueOf(slug: string): number {
  let hash = 2_166_136_261;
  for (const sign of slug) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) % 360;
}
