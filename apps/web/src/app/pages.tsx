import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { needTexts } from '../lib/i18n';
import { Frame } from './frame/frame';

/** Every page comes in its own file, when somebody goes there. */
function page(load: () => Promise<{ Component: ComponentType }>) {
  return lazy(async () => ({ default: (await load()).Component }));
}

/** A page of an account, with the texts that only those have. */
function accountPage(load: () => Promise<{ Component: ComponentType }>) {
  return page(async () => {
    const [loaded] = await Promise.all([load(), needTexts('accounts')]);
    return loaded;
  });
}

/** A page about what was edited, likewise. */
function historyPage(load: () => Promise<{ Component: ComponentType }>) {
  return page(async () => {
    const [loaded] = await Promise.all([load(), needTexts('histories')]);
    return loaded;
  });
}

const Home = page(() => import('./routes/home'));
const Comparison = page(() => import('./routes/comparison'));
const Entry = page(() => import('./routes/entry'));
const Explore = page(() => import('./routes/explore'));
const Search = page(() => import('./routes/search'));
const Lucky = page(() => import('./routes/lucky'));
const Types = page(() => import('./routes/types'));
const Type = page(() => import('./routes/type'));
const Attribute = page(() => import('./routes/attribute'));
const About = page(() => import('./routes/about'));
const History = historyPage(() => import('./routes/history'));
const Changes = historyPage(() => import('./routes/changes'));
const Confirm = accountPage(() => import('./routes/confirm'));
const Reset = accountPage(() => import('./routes/reset'));
const Profile = accountPage(() => import('./routes/profile'));
const Account = accountPage(() => import('./routes/account'));
const Admin = accountPage(() => import('./routes/admin'));
const NotFound = page(() => import('./routes/not-found'));

export function Pages() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<Home />} />
        <Route path="pk/*" element={<Comparison />} />
        <Route path="entries/:slug" element={<Entry />} />
        <Route path="entries/:slug/history" element={<History />} />
        <Route path="changes" element={<Changes />} />
        <Route path="explore" element={<Explore />} />
        <Route path="search" element={<Search />} />
        <Route path="lucky" element={<Lucky />} />
        <Route path="types" element={<Types />} />
        <Route path="types/:slug" element={<Type />} />
        <Route path="attributes/:key" element={<Attribute />} />
        <Route path="about" element={<About />} />
        <Route path="confirm" element={<Confirm />} />
        <Route path="reset" element={<Reset />} />
        <Route path="users/:username" element={<Profile />} />
        <Route path="account" element={<Account />} />
        <Route path="admin" element={<Admin />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
