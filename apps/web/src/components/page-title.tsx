import { Title, type TitleProps } from '@mantine/core';
import { useSiteName } from '../lib/site-query';

interface PageTitleProps extends TitleProps {
  /** the heading of the page */
  children: string;
  /** the title of the document, where it differs from the heading */
  documentTitle?: string;
}

/** The one heading of a page, and the title of its document. */
export function PageTitle({ children, documentTitle = children, ...props }: PageTitleProps) {
  const site = useSiteName();
  return (
    <>
      <title>{documentTitle === site ? site : `${documentTitle} · ${site}`}</title>
      <Title order={1} {...props}>
        {children}
      </Title>
    </>
  );
}
