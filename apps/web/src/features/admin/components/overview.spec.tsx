import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { answer } from '../../../testing/server';
import { AdminPage } from './admin-page';

const process = {
  id: 'p1',
  kind: 'api',
  host: 'machine-1',
  pid: 42,
  startedAt: '2026-01-02T03:04:05Z',
  reportedAt: '2026-01-02T03:04:05Z',
  memoryBytes: 123_400_000,
  cpuShare: 0.25,
  eventLoopLagSeconds: 0.012,
  requestsPerSecond: 12.34,
  errorShare: 0.005,
  cacheHitShare: 0.9,
};
const overview = {
  mongodb: 'up',
  redis: 'up',
  outbox: { pending: 1234, oldestPendingSeconds: 130, sent: 50, lost: 2 },
  mailQueue: { waiting: 3, active: 1, delayed: 7, failed: 2, oldestWaitingSeconds: 5 },
  processes: [
    process,
    { ...process, id: 'p2', kind: 'worker', requestsPerSecond: null, errorShare: null, cacheHitShare: null },
  ],
};

const open = () => renderPage(<AdminPage review={null} />, { at: '/admin?section=overview' });
const figure = (label: string) => screen.getByText(label).parentElement as HTMLElement;

beforeEach(() => void startSession({ role: 'admin' }));

describe('the overview for admins', () => {
  it('tells what waits, what was sent, and how each process fares', async () => {
    answer('/admin/overview', overview);
    const page = await open();
    expect(await screen.findByText('1,234')).toBeInTheDocument();
    expect(figure('待送邮件')).toHaveTextContent('最早的一封已等 2分钟');
    expect(figure('MongoDB')).toHaveTextContent('正常');
    const [api, worker] = screen.getAllByRole('listitem').slice(-2);
    expect(api).toHaveTextContent('接口');
    expect(api).toHaveTextContent('每秒 12.3 个请求');
    expect(api).toHaveTextContent('出错 0.5%');
    expect(within(worker as HTMLElement).queryByText(/请求/)).not.toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('says what is away, and what it therefore does not know', async () => {
    answer('/admin/overview', { ...overview, redis: 'down', mailQueue: null, processes: [process] });
    await open();
    expect(await screen.findByText('断开')).toBeInTheDocument();
    expect(figure('Redis')).toHaveAttribute('data-alarming');
    expect(figure('队列中的邮件')).toHaveTextContent('未知');
  });
});
