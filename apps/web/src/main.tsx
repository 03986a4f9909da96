import './theme/kit.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Pages } from './app/pages';
import { Providers } from './app/providers';
import { startI18n } from './lib/i18n';

await startI18n();

// The pages have routes of their own; the router around them lets a form ask before it is left.
const router = createBrowserRouter([{ path: '*', element: <Pages /> }]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
