import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { IN_PLACE } from '../../../lib/in-place';
import { rowId } from '../rules/row-address';

interface RowLinkProps extends AnchorProps {
  /** key of the row */
  row: string;
  children: ReactNode;
}

/** Leads to a row of the table on the same page; going back leads back. */
export function RowLink({ row, children, ...props }: RowLinkProps) {
  const { search } = useLocation();
  const hash = `#${encodeURIComponent(rowId(row))}`;
  return (
    <Anchor component={Link} to={{ search, hash }} state={IN_PLACE} inherit {...props}>
      {children}
    </Anchor>
  );
}
