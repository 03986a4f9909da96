import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { needTexts, startI18n } from '../lib/i18n';
import type { Locale } from '../lib/locale';
import { createQueryClient } from '../lib/query-client';
import { theme } from '../theme/theme';

interface RenderOptions {
  /** the address to stand at; `/` when left out */
  at?: string;
  /** the route's pattern; matches everything when left out */
  path?: string;
  locale?: Locale;
  /** routes that the element shows in its outlet */
  children?: RouteObject[];
  /** other routes that the spec may navigate to */
  routes?: RouteObject[];
}

export interface RenderedPage extends RenderResult {
  user: UserEvent;
  router: ReturnType<typeof createMemoryRouter>;
}

/** Renders something in all that surrounds it on the page: theme, texts (Chinese unless asked), router, requests without retries. */
export async function renderPage(element: ReactNode, options: RenderOptions = {}): Promise<RenderedPage> {
  const { at = '/', path = '*', locale = 'zh', children, routes = [] } = options;
  await startI18n(locale);
  await Promise.all([
    needTexts('accounts'),
    needTexts('charts'),
    needTexts('community'),
    needTexts('comparing'),
    needTexts('editing'),
    needTexts('histories'),
    needTexts('sharing'),
    needTexts('tables'),
    needTexts('transfers'),
  ]);
  const router = createMemoryRouter([{ path, element, children }, ...routes], { initialEntries: [at] });
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const rendered = render(
    <MantineProvider theme={theme} defaultColorScheme="auto" env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...rendered, user: userEvent.setup(), router };
}
