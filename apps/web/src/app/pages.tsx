import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { needTexts, type TextGroup } from '../lib/i18n';
import { Frame } from './frame/frame';

/** Every page comes in its own file, when somebody goes there, and with the texts that only such pages have. */
function page(load: () => Promise<{ Component: ComponentType }>, ...texts: TextGroup[]) {
  return lazy(async () => {
    const [{ Component }] = await Promise.all([load(), ...texts.map(needTexts)]);
    return { default: Component };
  });
}

const Home = page(() => import('./routes/home'));
const Comparison = page(() => import('./routes/comparison'), 'comparing');
const Entry = page(() => import('./routes/entry'), 'community');
const Explore = page(() => import('./routes/explore'));
const Search = page(() => import('./routes/search'));
const Lucky = page(() => import('./routes/lucky'));
const Types = page(() => import('./routes/types'));
const Type = page(() => import('./routes/type'), 'editing');
const Attribute = page(() => import('./routes/attribute'), 'editing');
const About = page(() => import('./routes/about'));
const History = page(() => import('./routes/history'), 'histories');
const Changes = page(() => import('./routes/changes'), 'histories');
const Gaps = page(() => import('./routes/gaps'), 'editing');
const NewEntry = page(() => import('./routes/new-entry'), 'editing');
const Confirm = page(() => import('./routes/confirm'), 'accounts');
const Reset = page(() => import('./routes/reset'), 'accounts');
const Profile = page(() => import('./routes/profile'), 'accounts', 'community');
const Account = page(() => import('./routes/account'), 'accounts', 'community', 'histories');
const Admin = page(() => import('./routes/admin'), 'accounts', 'community', 'histories');
const Unsubscribe = page(() => import('./routes/unsubscribe'), 'community');
const Imports = page(() => import('./routes/imports'), 'transfers');
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
        <Route path="new" element={<NewEntry />} />
        <Route path="gaps" element={<Gaps />} />
        <Route path="imports" element={<Imports />} />
        <Route path="about" element={<About />} />
        <Route path="confirm" element={<Confirm />} />
        <Route path="reset" element={<Reset />} />
        <Route path="unsubscribe" element={<Unsubscribe />} />
        <Route path="users/:username" element={<Profile />} />
        <Route path="account" element={<Account />} />
        <Route path="admin" element={<Admin />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
