import { ownAccount, signedInAs } from '../../testing/accounts';
import { ProblemError } from '../problem';
import { Session, type SessionNews } from './session';
import type { Tabs } from './tabs';

const MINUTE = 60_000;
const lin = ownAccount({ username: 'lin' });

function hintOf(known: boolean) {
  let hint = known;
  return { get: () => hint, set: () => (hint = true), clear: () => (hint = false) };
}

/** Tabs of one browser, which hear at once what one of them tells. */
function browser() {
  const hearing: ((news: SessionNews) => void)[] = [];
  return (): Tabs<SessionNews> => {
    let own: ((news: SessionNews) => void) | undefined;
    return {
      tell: (news) => hearing.filter((hear) => hear !== own).forEach((hear) => hear(news)),
      listen: (hear) => hearing.push((own = hear)),
    };
  };
}

function openTab({ hint = hintOf(false), tabs = browser()(), requestGrant = jest.fn() } = {}) {
  return { session: new Session({ hint, tabs, requestGrant }), hint, requestGrant };
}

const nobody = () => Promise.reject(new ProblemError(401, {}));

describe('a session', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  it('asks the server for nothing where nobody was signed in before', async () => {
    const { session, requestGrant } = openTab();
    await session.restore();
    expect(requestGrant).not.toHaveBeenCalled();
    expect(await session.accessToken()).toBeNull();
  });

  it('is taken up again after a reload', async () => {
    const requestGrant = jest.fn().mockResolvedValue(signedInAs(lin));
    const { session } = openTab({ hint: hintOf(true), requestGrant });
    const restored = session.restore();
    expect(session.getState().status).toBe('restoring');
    await restored;
    expect(session.getState()).toEqual({ status: 'signed-in', user: lin });
    expect(await session.accessToken()).toBe('token-1');
  });

  it('forgets the hint where the server knows no session any more', async () => {
    const { session, hint } = openTab({ hint: hintOf(true), requestGrant: jest.fn(nobody) });
    await session.restore();
    expect(session.getState().status).toBe('anonymous');
    expect(hint.get()).toBe(false);
  });

  it('keeps the hint where the server could not be asked', async () => {
    const requestGrant = jest.fn().mockRejectedValue(new TypeError('Failed to fetch'));
    const { session, hint } = openTab({ hint: hintOf(true), requestGrant });
    await session.restore();
    expect(session.getState().status).toBe('anonymous');
    expect(hint.get()).toBe(true);
  });

  it('renews its token shortly before it ends, once for all who wait', async () => {
    const requestGrant = jest.fn().mockResolvedValue(signedInAs(lin, 'token-2'));
    const { session } = openTab({ requestGrant });
    session.begin(signedInAs(lin, 'token-1'));

    jest.setSystemTime(9 * MINUTE);
    expect(await session.accessToken()).toBe('token-1');
    jest.setSystemTime(9.75 * MINUTE);
    expect(await Promise.all([session.accessToken(), session.accessToken()])).toEqual(['token-2', 'token-2']);
    expect(requestGrant).toHaveBeenCalledTimes(1);
  });

  it('has another token already for a request whose token another one renewed', async () => {
    const { session, requestGrant } = openTab();
    session.begin(signedInAs(lin, 'token-2'));
    expect(await session.tokenAfter('token-1')).toBe('token-2');
    expect(requestGrant).not.toHaveBeenCalled();
  });

  it('stays over when it ends while a renewal is on its way', async () => {
    let arrive: (signedIn: unknown) => void = () => undefined;
    const requestGrant = jest.fn(() => new Promise<never>((resolve) => (arrive = resolve as typeof arrive)));
    const { session } = openTab({ requestGrant });
    session.begin(signedInAs(lin));
    const renewed = session.tokenAfter('token-1');
    session.end();
    arrive(signedInAs(lin, 'token-2'));
    expect(await renewed).toBeNull();
    expect(session.getState().status).toBe('anonymous');
  });

  it('is the same in every tab', async () => {
    const tabs = browser();
    const [first, second] = [openTab({ tabs: tabs() }), openTab({ tabs: tabs() })];

    first.session.begin(signedInAs(lin));
    expect(second.session.getState()).toEqual({ status: 'signed-in', user: lin });
    expect(await second.session.accessToken()).toBe('token-1');

    first.session.change({ ...lin, place: '苏州' });
    expect(second.session.getState().user?.place).toBe('苏州');

    second.session.end();
    expect(first.session.getState().status).toBe('anonymous');
    expect(first.hint.get()).toBe(false);
  });
});
