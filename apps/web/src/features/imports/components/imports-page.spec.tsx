import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { axe } from 'jest-axe';
import type { Import } from '../../../lib/api-types';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { answer, refuse, refuseWriting, server, take } from '../../../testing/server';
import { ImportsPage } from './imports-page';

const FILE = new File(['{"title":"小米 16","type":"phone"}\n'], 'phones.ndjson');

function imported(fields: Partial<Import> = {}): Import {
  return {
    id: 'check',
    state: 'done',
    format: 'ndjson',
    dryRun: true,
    total: 3,
    done: 3,
    created: 1,
    updated: 1,
    unchanged: 0,
    failed: 1,
    newTypes: 0,
    newAttributes: 2,
    errors: [{ line: 2, code: 'kind-clash', detail: '类别是数字。' }],
    failure: null,
    createdAt: '2026-11-23T05:00:00.000Z',
    endedAt: '2026-11-23T05:00:01.000Z',
    ...fields,
  };
}

/** Takes files; remembers how they were sent. */
function serveImports(...answers: Import[]): { type: string | null; dryRun: string | null }[] {
  const sent: { type: string | null; dryRun: string | null }[] = [];
  server.use(
    http.post('*/api/v1/imports', ({ request }) => {
      const dryRun = new URL(request.url).searchParams.get('dryRun');
      sent.push({ type: request.headers.get('Content-Type'), dryRun });
      return HttpResponse.json(answers[sent.length - 1], { status: 202 });
    }),
  );
  for (const each of answers) answer(`/imports/${each.id}`, each);
  return sent;
}

const show = (at = '/imports') => renderPage(<ImportsPage />, { at, path: '/imports' });
const choose = async (file: File) => {
  await screen.findByRole('button', { name: '选择文件' });
  fireEvent.change(document.querySelector('input[type="file"]')!, { target: { files: [file] } });
};

describe('importing a file', () => {
  it('asks visitors to sign in, and lets everybody export', async () => {
    const page = await show();
    expect(await screen.findByRole('button', { name: '登录' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '下载全部词条：CSV' })).toHaveAttribute(
      'href',
      '/api/v1/exports/entries.csv',
    );
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('checks the file first, says what is wrong with which line, and then imports it', async () => {
    startSession();
    const sent = serveImports(imported(), imported({ id: 'real', dryRun: false, errors: [], failed: 0, updated: 2 }));
    const page = await show();

    await choose(FILE);
    expect(await screen.findByText('检查完了，有错的词条不会导入；还没有写入任何内容。')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: '2 类别是数字。 kind-clash' })).toBeInTheDocument();
    expect(screen.getByText('新属性').nextSibling).toHaveTextContent('2');
    expect(page.router.state.location.search).toBe('?id=check');
    expect(await axe(page.container)).toHaveNoViolations();

    await page.user.click(screen.getByRole('button', { name: '导入 2 个词条' }));
    expect(await screen.findByText('导入完成。')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '看最近更改' })).toHaveAttribute('href', '/changes');
    expect(sent).toEqual([
      { type: 'application/x-ndjson', dryRun: 'true' },
      { type: 'application/x-ndjson', dryRun: 'false' },
    ]);
  });

  it('shows how far it is, and stops when asked to', async () => {
    startSession();
    answer('/imports/real', imported({ id: 'real', state: 'running', dryRun: false, total: 4, done: 3, errors: [] }));
    const stopped = take('delete', '/imports/real', 204);
    const page = await show('/imports?id=real');

    expect(await screen.findByRole('progressbar', { name: '正在导入' })).toHaveAttribute('aria-valuenow', '75');
    expect(screen.getByText('3 / 4 个词条')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: '停止' }));

    expect(await screen.findByText('已停止；已经写入的保留着。')).toBeInTheDocument();
    expect(stopped).toHaveLength(1);
  });

  it('follows an import to its end', async () => {
    startSession();
    let asked = 0;
    answer('/imports/real', () => {
      asked += 1;
      const ended = asked > 2;
      return imported({ id: 'real', dryRun: false, state: ended ? 'done' : 'running', done: asked, endedAt: null });
    });
    await show('/imports?id=real');
    await waitFor(() => expect(screen.getByText('导入完成，有错的词条没有写入。')).toBeInTheDocument(), {
      timeout: 5_000,
    });
    expect(screen.queryByRole('button', { name: /^导入/ })).not.toBeInTheDocument();
  });

  it('says why a whole file cannot be read', async () => {
    startSession();
    const failure = { code: 'csv-header-unknown', detail: '第一行有不认识的列：颜色。' };
    serveImports(imported({ state: 'failed', failure, created: 0, updated: 0, failed: 0, errors: [] }));
    await show();
    await choose(new File(['颜色'], 'a.csv'));
    expect(await screen.findByText('无法继续：第一行有不认识的列：颜色。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^导入/ })).not.toBeInTheDocument();
  });

  it('refuses files that it knows nobody can import, and tells what the server refuses', async () => {
    startSession();
    await show();
    await choose(new File(['x'], 'phones.xlsx'));
    expect(screen.getByText('只能导入 .ndjson、.jsonl 和 .csv 文件。')).toBeInTheDocument();
    await choose(new File([], 'phones.csv'));
    expect(screen.getByText('文件是空的。')).toBeInTheDocument();

    refuseWriting('post', '/imports', 403, { code: 'new-member-import', detail: '注册满 4 天以后才能导入。' });
    fireEvent.drop(screen.getByText('把文件拖到这里，或者'), { dataTransfer: { files: [FILE] } });
    expect(await screen.findByText('注册满 4 天以后才能导入。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '选择文件' })).toBeInTheDocument();
  });

  it('says so when an import is forgotten', async () => {
    startSession();
    refuse('/imports/old', 404, { code: 'not-found', detail: '没有找到导入。' });
    await show('/imports?id=old');
    expect(await screen.findByText('没有这次导入，或者已经过了 30 天')).toBeInTheDocument();
  });
});
