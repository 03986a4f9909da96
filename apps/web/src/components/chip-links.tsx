import { Link } from 'react-router';
import classes from './chip-links.module.css';

interface ChipLink {
  key: string;
  label: string;
  /** how many there are behind it */
  count?: string;
  to: string;
  current: boolean;
}

interface ChipLinksProps {
  label: string;
  links: readonly ChipLink[];
  /** for choices that should stand back, such as the order of a list */
  quiet?: boolean;
}

/** Choices of a list (type, order) that live in the address, one of them current. */
export function ChipLinks({ label, links, quiet }: ChipLinksProps) {
  return (
    <nav aria-label={label} className={classes.chips} data-quiet={quiet || undefined}>
      {links.map((link) => (
        <Link
          key={link.key}
          to={link.to}
          replace
          className={classes.chip}
          aria-current={link.current ? 'true' : undefined}
        >
          {link.label}
          {link.count && <span className={classes.count}>{link.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
