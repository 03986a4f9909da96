import { useEffect } from 'react';

interface StylesProps {
  styles: string;
}

/**
 * What `react-style-singleton` is to the kit, which keeps the page behind a dialog where it is by it: a component that adds
 * styles for as long as it is there. As a style sheet of the document, for the content security policy forbids style elements.
 */
export function styleSingleton() {
  return function Styles({ styles }: StylesProps): null {
    useEffect(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets.push(sheet);
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      };
    }, [styles]);
    return null;
  };
}
