import type { Browser } from 'playwright-core';
import { type Manner, openBrowser, Visitor } from './support/visitor';

/** Every page of the site. */
const PAGES: Record<string, string> = {
  home: '/',
  comparison: '/pk/中国/美国',
  'comparison-of-four': '/pk/中国/美国/日本/德国',
  'comparison-unknown': '/pk/中国/火星',
  entry: '/entries/中国',
  history: '/entries/中国/history',
  'history-compared': '/entries/中国/history?to=1',
  'history-unknown': '/entries/火星/history',
  'entry-unknown': '/entries/火星',
  explore: '/explore',
  changes: '/changes',
  search: '/search?q=中',
  types: '/types',
  type: '/types/country',
  'type-table': '/types/country?view=table',
  attribute: '/attributes/population',
  about: '/about',
  profile: '/users/pkyx',
  'sign-in': '/?dialog=sign-in',
  register: '/explore?dialog=register',
  account: '/account',
  admin: '/admin',
  confirm: '/confirm?token=forged',
  reset: '/reset',
  'not-found': '/no/such/page',
};

const MANNERS: Manner[] = [
  { locale: 'zh-CN', scheme: 'light', width: 1280 },
  { locale: 'en-US', scheme: 'dark', width: 1280 },
  { locale: 'en-US', scheme: 'light', width: 360 },
  { locale: 'zh-CN', scheme: 'dark', width: 360 },
];

let browser: Browser;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(MANNERS)('in $locale, $scheme, $width px', (manner) => {
  it.each(Object.entries(PAGES))('%s has no fault of access, no error and no sideways scroll', async (name, path) => {
    const visitor = await Visitor.arrive(browser, manner);
    await visitor.visit(path);
    await visitor.picture(`${name}-${manner.locale}-${manner.scheme}-${manner.width}`);
    expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
    expect(await visitor.sidewaysScroll()).toBeLessThanOrEqual(0);
    expect(visitor.faults).toEqual([]);
    expect(await visitor.page.title()).not.toBe('');
    await visitor.leave();
  });
});
