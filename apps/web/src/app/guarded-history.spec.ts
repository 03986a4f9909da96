import { waitFor } from '@testing-library/react';
import { guardPage } from '../lib/page-guard';
import { guardedHistory } from './guarded-history';

type History = ReturnType<typeof guardedHistory>;

let history: History;
let stop: () => void;
const shown: string[] = [];

beforeEach(() => {
  window.history.replaceState(null, '', '/before');
  history = guardedHistory();
  shown.length = 0;
  stop = history.listen(({ location }) => shown.push(location.pathname + location.search));
  history.push('/new');
});
afterEach(() => stop());

const address = () => window.location.pathname + window.location.search;

describe('leaving a page', () => {
  it('goes at once where nothing guards it', async () => {
    history.push({ pathname: '/about', search: '', hash: '' });
    expect(address()).toBe('/about');
    history.go(-1);
    await waitFor(() => expect(shown).toEqual(['/new', '/about', '/new']));
  });

  it('by a link waits for the guard', () => {
    let goOn: (() => void) | undefined;
    const end = guardPage((leave) => (goOn = leave));
    history.push('/about');
    expect([address(), shown]).toEqual(['/new', ['/new']]);
    goOn?.();
    expect([address(), shown]).toEqual(['/about', ['/new', '/about']]);
    end();
  });

  it('by going back waits for the guard, with the address as it was', async () => {
    let goOn: (() => void) | undefined;
    const end = guardPage((leave) => (goOn = leave));
    history.go(-1);
    await waitFor(() => expect(goOn).toBeDefined());
    await waitFor(() => expect(address()).toBe('/new'));
    expect(shown).toEqual(['/new']);

    goOn?.();
    await waitFor(() => expect(shown).toEqual(['/new', '/before']));
    expect(address()).toBe('/before');
    end();
  });

  it('asks again when the reader tries again', async () => {
    const guard = jest.fn();
    const end = guardPage(guard);
    history.go(-1);
    await waitFor(() => expect(guard).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(address()).toBe('/new'));
    history.go(-1);
    await waitFor(() => expect(guard).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(address()).toBe('/new'));
    end();
  });

  it('is not what a dialog over the page does', () => {
    const guard = jest.fn();
    const end = guardPage(guard);
    history.push('/new?dialog=sign-in');
    expect(guard).not.toHaveBeenCalled();
    expect(shown).toEqual(['/new', '/new?dialog=sign-in']);
    end();
  });
});
