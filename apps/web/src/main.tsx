import './theme/kit.css';
import 'virtual:theme.css';
import './theme/global.css';
import './theme/rendered.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { unstable_HistoryRouter as HistoryRouter } from 'react-router';
import { guardedHistory } from './app/guarded-history';
import { Pages } from './app/pages';
import { Providers } from './app/providers';
import { startI18n } from './lib/i18n';

await startI18n();

const history = guardedHistory();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers>
      <HistoryRouter history={history}>
        <Pages />
      </HistoryRouter>
    </Providers>
  </StrictMode>,
);
