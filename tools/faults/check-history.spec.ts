import { checkHistory } from './check-history';
import { History } from './history';
import type { Aftermath, Answer, FaultWindow, Link, Outcome, Write } from './history';

const limits = { recoveryMs: 10_000 };

const write = (value: string, saw: string | null, at: number, outcome: Outcome = 'acknowledged'): Write => ({
  ...{ register: 'r', value, saw, outcome },
  ...{ from: at, to: at + 10 },
});
const link = (before: string | null, after: string): Link => ({ before, after });
const fault = (change: Partial<FaultWindow> = {}): FaultWindow => ({
  ...{ name: 'api killed', takesAway: undefined, changesPrimary: false },
  ...{ from: 1_000, to: 2_000, recoveredAt: 3_000, settledAt: 4_000 },
  ...change,
});
const answer = (status: number | undefined, at: number, hasRetryAfter = false): Answer => ({
  ...{ request: 'GET /x', status, hasRetryAfter },
  ...{ from: at, to: at + 10 },
});

function rulesBroken(fill: (history: History) => void, left: Partial<Aftermath> = {}): string[] {
  const history = new History();
  fill(history);
  return checkHistory(history, { chains: new Map(), comments: [], mails: [], ...left }, limits).map(({ rule }) => rule);
}

const chain = (...links: Link[]): Partial<Aftermath> => ({ chains: new Map([['r', links]]) });

describe('the writes of a history', () => {
  it('are fine as one chain, also with those whose outcome stayed open', () => {
    const fill = ({ writes }: History) =>
      writes.push(
        write('a', null, 0),
        write('b', 'a', 20, 'unknown'),
        write('c', 'b', 40),
        write('d', 'c', 60, 'unknown'),
      );
    expect(rulesBroken(fill, chain(link(null, 'a'), link('a', 'b'), link('b', 'c')))).toEqual([]);
  });

  it.each([
    ['an acknowledged one that is in no revision', 'lost write', [link(null, 'a')]],
    ['two that replaced the same value', 'broken chain', [link(null, 'a'), link(null, 'b')]],
    ['one that is there twice', 'repeated write', [link(null, 'a'), link('a', 'b'), link('b', 'a'), link('a', 'b')]],
    ['one that nobody asked for', 'unasked write', [link(null, 'a'), link('a', 'b'), link('b', 'z')]],
  ])('tell of %s', (_what, rule, links) => {
    const fill = ({ writes }: History) => writes.push(write('a', null, 0), write('b', 'a', 20));
    expect(rulesBroken(fill, chain(...links))).toContain(rule);
  });

  it('tell of one that took the place of something its writer had not seen', () => {
    const fill = ({ writes }: History) => writes.push(write('a', null, 0), write('b', 'a', 20), write('c', 'a', 40));
    expect(rulesBroken(fill, chain(link(null, 'a'), link('a', 'b'), link('b', 'c')))).toEqual(['lost update']);
  });

  it('tell of one that was refused and made all the same', () => {
    const fill = ({ writes }: History) => writes.push(write('a', null, 0), write('b', 'a', 20, 'refused'));
    expect(rulesBroken(fill, chain(link(null, 'a'), link('a', 'b')))).toEqual(['unasked write']);
  });
});

describe('the readings of a history', () => {
  const links = chain(link(null, 'a'), link('a', 'b'));
  const reading = (value: string, from: number) => ({ register: 'r', value, from, to: from + 1 });
  const fillWith =
    (value: string, from: number) =>
    ({ writes, readings }: History) => {
      writes.push(write('a', null, 0), write('b', 'a', 20));
      readings.push(reading(value, from));
    };

  it('may be of what was there before, while the write is under way', () => {
    expect(rulesBroken(fillWith('a', 25), links)).toEqual([]);
    expect(rulesBroken(fillWith('b', 25), links)).toEqual([]);
  });

  it('are stale when something later was acknowledged before', () => {
    expect(rulesBroken(fillWith('a', 31), links)).toEqual(['stale reading']);
  });

  it('may be of what was there before another node took over, until all is calm again', () => {
    const during = (from: number) => (history: History) => {
      fillWith('a', 31)(history);
      history.faults.push(fault({ changesPrimary: true, from, to: from, recoveredAt: from, settledAt: 40 }));
    };
    expect(rulesBroken(during(15), links)).toEqual([]);
    expect(rulesBroken(during(31), links)).toEqual(['stale reading']);
  });

  it('are wrong when nobody wrote that', () => {
    expect(rulesBroken(fillWith('z', 31), links)).toEqual(['stale reading']);
  });
});

describe('mails and comments', () => {
  const registration = { name: 'a@b', outcome: 'acknowledged' as const, from: 0, to: 1 };

  it('are lost when they were acknowledged and did not come', () => {
    expect(rulesBroken(({ registrations }) => registrations.push(registration))).toEqual(['lost mail']);
    expect(rulesBroken(({ comments }) => comments.push(registration))).toEqual(['lost comment']);
  });

  it('may come twice once for each fault', () => {
    const fill = ({ registrations, faults }: History) => {
      registrations.push(registration);
      faults.push(fault());
    };
    expect(rulesBroken(fill, { mails: ['a@b', 'a@b'] })).toEqual([]);
    expect(rulesBroken(fill, { mails: ['a@b', 'a@b', 'a@b'] })).toEqual(['repeated mail']);
  });
});

describe('answers', () => {
  it.each([
    [500, true],
    [502, true],
    [503, false],
  ])('must not be %i (with the time to wait: %s), whatever is wrong', (status, hasRetryAfter) => {
    const fill = ({ answers, faults }: History) => {
      answers.push(answer(status, 1_500, hasRetryAfter));
      faults.push(fault());
    };
    expect(rulesBroken(fill)).toEqual(['wrong answer']);
  });

  it('may be 503 with the time to wait, and any word about the request', () => {
    expect(rulesBroken(({ answers }) => answers.push(answer(503, 0, true), answer(412, 0), answer(200, 0)))).toEqual(
      [],
    );
  });

  it('may stay away only while the door is shut', () => {
    const fillWith = (takesAway: 'nginx' | undefined) => (history: History) => {
      history.answers.push(answer(undefined, 1_500));
      history.faults.push(fault({ takesAway }));
    };
    expect(rulesBroken(fillWith('nginx'))).toEqual([]);
    expect(rulesBroken(fillWith(undefined))).toEqual(['no answer']);
  });
});

describe('readiness', () => {
  const fillWith = (reason: string | null, at: number) => (history: History) => {
    history.readiness.push({ reason, from: at, to: at + 10 });
    history.faults.push(fault({ takesAway: 'mongodb', to: 8_000, recoveredAt: 9_000, settledAt: 9_000 }));
  };

  it('is untrue while the database is away, once there was time to notice', () => {
    expect(rulesBroken(fillWith(null, 2_000))).toEqual([]);
    expect(rulesBroken(fillWith(null, 6_000))).toEqual(['untrue readiness']);
  });

  it('is untrue when it is denied while nothing is wrong', () => {
    expect(rulesBroken(fillWith('no', 6_000))).toEqual([]);
    expect(rulesBroken(fillWith('no', 20_000))).toEqual(['untrue readiness']);
  });
});

it('tells of a recovery that took too long', () => {
  const slow = fault({ recoveredAt: 13_000, settledAt: 13_000 });
  expect(rulesBroken(({ faults }) => faults.push(slow))).toEqual(['slow recovery']);
});
