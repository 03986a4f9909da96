import type { Usage } from '../measure/rounds';
import { findingsOf, memoryTable, ratioTable, usageTable } from './report';

const usageOf = (subject: Usage['subject'], server: number[]): Usage => ({
  subject,
  costs: server.map((seconds) => ({ server: seconds, database: 0.001 })),
  commands: 1,
  allocated: subject === 'Flask' ? undefined : 250_000,
});
const entry = {
  scenario: 'entry',
  usages: [usageOf('pkyx', [0.002, 0.004]), usageOf('bare', [0.001, 0.002]), usageOf('Flask', [0.016, 0.032])],
};

describe('the report', () => {
  it('holds ours against each reference and each ratio against its target', () => {
    const lines = ratioTable(findingsOf(entry)).split('\n');
    expect(lines[2]).toMatch(/^\| entry \/ bare +\| 2 \(2–2\) +\| ≤ 1\.5 +\| missed +\|$/);
    expect(lines[3]).toMatch(/^\| entry \/ Flask +\| 0\.125 \(0\.125–0\.125\) +\| ≤ 1\/4 +\| reached +\|$/);
  });

  it('leaves open what has no target', () =>
    expect(ratioTable([{ name: 'sign-in / Flask', ratio: { median: 1, low: 1, high: 1 } }])).toMatch(/\| +\| +\|$/));

  it('says what a request takes, and nothing of what was not measured', () => {
    const lines = usageTable([entry]).split('\n');
    expect(lines[2]).toMatch(/^\| entry \| pkyx +\| 3000 +\| 1000 +\| 1\.0 +\| 250 +\|$/);
    expect(lines[4]).toMatch(/\| – +\|$/);
  });

  it('says how much memory there was', () =>
    expect(memoryTable([{ subject: 'pkyx', atRest: 1e8, underLoad: 2e8 }])).toMatch(/\| pkyx +\| 100 +\| 200 +\|$/));
});
