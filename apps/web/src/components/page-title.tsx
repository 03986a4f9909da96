import { Title, type TitleProps } from '@mantine/core';

interface PageTitleProps extends TitleProps {
  /** the heading of the page */
  children: string;
  /** the title of the document, where it differs from the heading */
  documentTitle?: string;
}

/** The one heading of a page, and the title of its document. */
export function PageTitle({ children, documentTitle = children, ...props }: PageTitleProps) {
  return (
    <>
      <title>{documentTitle === 'pkyx' ? 'pkyx' : `${documentTitle} · pkyx`}</title>
      <Title order={1} {...props}>
        {children}
      </Title>
    </>
  );
}
