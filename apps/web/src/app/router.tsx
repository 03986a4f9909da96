import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageSkeleton } from '../components/skeletons';
import { Frame } from './frame/frame';
import { RouteFailure } from './route-failure';

/** Every page comes in its own file, when somebody goes there. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('./routes/home') },
  { path: 'pk/*', lazy: () => import('./routes/comparison') },
  { path: 'entries/:slug', lazy: () => import('./routes/entry') },
  { path: 'explore', lazy: () => import('./routes/explore') },
  { path: 'search', lazy: () => import('./routes/search') },
  { path: 'lucky', lazy: () => import('./routes/lucky') },
  { path: 'types', lazy: () => import('./routes/types') },
  { path: 'types/:slug', lazy: () => import('./routes/type') },
  { path: 'attributes/:key', lazy: () => import('./routes/attribute') },
  { path: 'about', lazy: () => import('./routes/about') },
  { path: '*', lazy: () => import('./routes/not-found') },
];

export const routes: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <RouteFailure />,
    children: [{ errorElement: <RouteFailure />, HydrateFallback: PageSkeleton, children: pages }],
  },
];

export const router = createBrowserRouter(routes);
