import { randomBytes } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { field, newMember, PASSWORD, signIn } from './support/accounts';
import { RestClient } from './support/rest-client';
import { openBrowser, Visitor } from './support/visitor';

interface Refusal {
  code: string;
  errors?: { pointer: string; code: string }[];
}

interface WrittenEntry {
  slug: string;
  attributes: { key: string; names: { zh: string | null; en: string | null }; value: { text: string } }[];
}

interface Page {
  path: string;
  /** what has to be told there */
  tells: string[];
}

jest.setTimeout(180_000);

const BAD_URL = '请填写以 http:// 或 https:// 开头的网址。';
const BAD_CHARACTER = '含有不可见的控制字符，请删除后再试。';
const RIGHT_TO_LEFT = '\u202e';
const DANGEROUS_LINKS = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'https://admin:secret@example.org/',
];
/** Names that mean something to JavaScript objects or to MongoDB. */
const TELLING_NAMES = ['$set', '$where', 'a.b', '__proto__', 'constructor', 'hasOwnProperty', '..', '{{constructor}}'];

/** Text that becomes elements, loads a picture and runs a script wherever it is taken for HTML. */
const html = (what: string) => `<img src=x onerror=alert(1)><x-evil>${what} ${mark}`;

let mark: string;
let browser: Browser;
let visitor: Visitor;
let dialogs: string[];
let admin: RestClient;

beforeAll(async () => {
  browser = await openBrowser();
  admin = await RestClient.asAdmin();
});
afterAll(() => browser.close());
beforeEach(async () => {
  mark = randomBytes(3).toString('hex');
  visitor = await Visitor.arrive(browser);
  dialogs = [];
  visitor.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
afterEach(async () => {
  expect(dialogs).toEqual([]);
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

const main = () => visitor.page.locator('main');
const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });

describe('HTML', () => {
  it('is shown as the text that it is, wherever a member wrote it', async () => {
    const username = await newMember();
    const texts = {
      title: html('名称'),
      type: html('类型'),
      alias: html('别名'),
      attribute: html('属性'),
      value: html('值'),
      citation: html('出处'),
      note: html('备注'),
      comment: html('说明'),
      discussion: html('讨论'),
    };
    await signIn(visitor, username, '/new');
    const slug = await createEntry(texts);
    await noteOn(texts.value, texts.note);
    await discuss(texts.discussion);

    const client = await RestClient.signIn(username, PASSWORD);
    const { body } = await client.send<WrittenEntry & { type: { slug: string } }>(
      'GET',
      `/entries/${encodeURIComponent(slug)}`,
    );
    const at = (text: string) => encodeURIComponent(text);
    const pages: Page[] = [
      {
        path: `/entries/${at(slug)}`,
        tells: [texts.title, texts.type, texts.alias, texts.attribute, texts.value, texts.discussion],
      },
      { path: `/pk/${at(slug)}/甜豆腐脑`, tells: [texts.title, texts.type, texts.attribute, texts.value] },
      {
        path: `/entries/${at(slug)}/history`,
        tells: [texts.title, texts.attribute, texts.value, texts.comment, texts.note],
      },
      {
        path: `/entries/${at(slug)}/history?to=1`,
        tells: [texts.title, texts.alias, texts.attribute, texts.value, texts.citation],
      },
      { path: `/changes?user=${username}`, tells: [texts.title, texts.attribute, texts.comment] },
      { path: `/search?q=${at(texts.title)}`, tells: [texts.title] },
      { path: '/explore', tells: [texts.title, texts.type] },
      { path: `/types/${at(body.type.slug)}`, tells: [texts.type, texts.title] },
      { path: `/attributes/${at(body.attributes[0]?.key ?? '')}`, tells: [texts.attribute] },
      { path: `/users/${username}`, tells: [texts.title] },
      { path: `/entries/${at(html('无'))}`, tells: [html('无')] },
      { path: `/pk/甜豆腐脑/${at(html('无'))}`, tells: [html('无')] },
    ];
    for (const page of pages) await expectPlain(page);

    await visitor.visit(`/pk/${at(slug)}/甜豆腐脑`);
    await visitor.page.getByRole('button', { name: `来源 [1]：${texts.title}的${texts.attribute}` }).click();
    for (const text of [texts.citation, texts.note]) await dialogText(text).waitFor();
    await expectNoElements();

    await visitor.page.keyboard.press('Escape');
    await visitor.page.keyboard.press('/');
    await visitor.page.keyboard.type(texts.title);
    await visitor.page.getByRole('option').first().waitFor();
    await expectNoElements();
  });
});

describe('a dangerous link', () => {
  it('is refused on its field, for a value, a picture and a source', async () => {
    const slug = await newEntry();
    await signIn(visitor, await newMember(), `/entries/${slug}`);
    await button('添加属性').click();
    const form = main()
      .locator('form')
      .filter({ has: visitor.page.getByLabel('属性名', { exact: true }) });
    await field(form, '属性名').fill(`链接 ${mark}`);
    for (const [tab, label] of [
      ['链接', '网址'],
      ['图片', '图片网址'],
    ] as const) {
      await form.getByRole('tab', { name: tab, exact: true }).click();
      for (const link of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>']) {
        await field(form, label).fill(link);
        await form.getByRole('button', { name: '添加', exact: true }).click();
        expect(await faultOf(field(form, label))).toBe(BAD_URL);
      }
    }

    await form.getByRole('tab', { name: '文字', exact: true }).click();
    await form.getByRole('textbox', { name: '值', exact: true }).fill('有出处');
    await form.getByRole('button', { name: '添加来源' }).click();
    await field(form, '网址').fill('javascript:alert(1)');
    await form.getByRole('button', { name: '添加', exact: true }).click();
    expect(await faultOf(field(form, '网址'))).toBe(BAD_URL);
    expect((await admin.send<WrittenEntry>('GET', `/entries/${slug}`)).body.attributes).toEqual([]);
  });

  it.each(DANGEROUS_LINKS)('%j is refused by the API, which points at it', async (url) => {
    const name = `链接 ${mark}`;
    const attempts = [
      { pointer: '/attributes/0/value/url', attribute: { name, kind: 'link', value: { url } } },
      { pointer: '/attributes/0/value', attribute: { name, kind: 'link', value: url } },
      { pointer: '/attributes/0/value/url', attribute: { name, kind: 'image', value: { url, alt: '' } } },
      { pointer: '/attributes/0/sources/0/url', attribute: { name, kind: 'text', value: '值', sources: [{ url }] } },
    ];
    for (const { pointer, attribute } of attempts) {
      const { status, body } = await create({ attributes: [attribute] });
      expect({ status, pointers: pointersOf(body) }).toEqual({ status: 422, pointers: [pointer] });
    }
    expect((await admin.send('PATCH', '/users/me', { website: url })).status).toBe(422);
  });
});

describe('characters that cannot be seen', () => {
  it('are refused on their fields', async () => {
    await signIn(visitor, await newMember(), '/new');
    await field(main(), '名称').fill(`abc${RIGHT_TO_LEFT}gpj ${mark}`);
    await field(main(), '类型').fill('小吃');
    await button('创建词条').click();
    expect(await faultOf(field(main(), '名称'))).toBe(BAD_CHARACTER);
    expect(visitor.address).toBe('/new');
  });

  it.each([RIGHT_TO_LEFT, '\u2066', '\u0000', '\u0007', '\u001b', '\u009b'])(
    '%j is refused by the API in every text',
    async (character) => {
      const text = `a${character}b`;
      const valid = { name: `名 ${mark}`, kind: 'text', value: '值' };
      const attempts: [pointer: string, body: object][] = [
        ['/title', { title: text }],
        ['/type', { type: text }],
        ['/aliases/0', { aliases: [text] }],
        ['/comment', { comment: text }],
        ['/attributes/0/name', { attributes: [{ ...valid, name: text }] }],
        ['/attributes/0/value', { attributes: [{ ...valid, value: text }] }],
        ['/attributes/0/note', { attributes: [{ ...valid, note: text }] }],
        ['/attributes/0/sources/0/citation', { attributes: [{ ...valid, sources: [{ citation: text }] }] }],
      ];
      for (const [pointer, part] of attempts) {
        const { status, body } = await create(part);
        expect({ status, pointers: pointersOf(body) }).toEqual({ status: 422, pointers: [pointer] });
      }
      const comment = await admin.send<Refusal>('POST', '/entries/甜豆腐脑/comments', { text });
      expect({ status: comment.status, pointers: pointersOf(comment.body) }).toEqual({
        status: 422,
        pointers: ['/text'],
      });
    },
  );
});

describe('names that mean something to a program', () => {
  it('are names like others', async () => {
    const attributes = TELLING_NAMES.map((name) => ({ name, kind: 'text', value: `值 ${name}` }));
    const title = `__proto__ ${mark}`;
    const { status, body } = await create<WrittenEntry>({ title, attributes });
    expect(status).toBe(201);
    expect(body.attributes.map(({ value }) => value.text).sort()).toEqual(attributes.map(({ value }) => value).sort());

    for (const { key, value } of body.attributes) {
      const one = await admin.send<WrittenEntry['attributes'][0]>(
        'GET',
        `/entries/${body.slug}/attributes/${encodeURIComponent(key)}`,
      );
      expect([one.status, one.body.value]).toEqual([200, value]);
      expect((await admin.send('GET', `/entries?attr.${encodeURIComponent(key)}=x`)).status).toBe(200);
    }
    const tells = [...TELLING_NAMES, ...attributes.map(({ value }) => value)];
    await expectPlain({ path: `/entries/${body.slug}`, tells: [title, ...tells] });
    await expectPlain({ path: `/pk/甜豆腐脑/${body.slug}`, tells });
    await expectPlain({ path: `/entries/${body.slug}/history?to=1`, tells });
  });

  it.each([
    '{"__proto__":{"role":"admin"},"title":"a","type":"b"}',
    '{"title":{"$gt":""},"type":"b"}',
    '{"title":"a","type":{"$ne":null}}',
    '{"title":"a","type":"b","$set":{"views":9}}',
  ])('%s is no entry', async (body) => {
    expect([400, 422]).toContain((await admin.send('POST', '/entries', body)).status);
  });

  it.each(['constructor', '__proto__', '$set', 'toString'])(
    '%s names nothing until somebody writes it',
    async (name) => {
      for (const path of ['entries', 'users', 'types']) {
        expect((await admin.send('GET', `/${path}/${encodeURIComponent(`${name}-${mark}`)}`)).status).toBe(404);
      }
      expect((await admin.send('GET', `/entries?${encodeURIComponent(name)}=1`)).status).toBe(400);
    },
  );
});

describe('too much at once', () => {
  it('is refused: 5,000 attributes in one entry', async () => {
    const attributes = Array.from({ length: 5_000 }, (_, index) => ({
      name: `多 ${mark} ${index}`,
      kind: 'text',
      value: '值',
    }));
    expect([413, 422]).toContain((await create({ attributes })).status);
    expect((await admin.send('GET', `/entries/${mark}`)).status).toBe(404);
  });

  it('is refused: JSON nested ten thousand levels deep', async () => {
    const body = `{"title":"a","type":"b","attributes":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    for (const headers of [{}, { 'idempotency-key': `deep-${mark}` }]) {
      expect([400, 413, 422]).toContain((await admin.send('POST', '/entries', body, headers)).status);
    }
  });
});

interface Texts {
  title: string;
  type: string;
  alias: string;
  attribute: string;
  value: string;
  citation: string;
  comment: string;
}

/** On the page for it; answers the slug. */
async function createEntry({ title, type, alias, attribute, value, citation, comment }: Texts): Promise<string> {
  await field(main(), '名称').fill(title);
  await field(main(), '类型').fill(type);
  await field(main(), '别名').fill(alias);
  await visitor.page.keyboard.press('Enter');
  await button('添加属性').click();
  await field(main(), '属性名').fill(attribute);
  const row = visitor.page.getByRole('group', { name: attribute, exact: true });
  await row.getByRole('textbox', { name: '值', exact: true }).fill(value);
  await row.getByRole('button', { name: '添加来源' }).click();
  await field(row, '出处').fill(citation);
  await field(main(), '编辑说明').fill(comment);
  await expectNoElements();
  await button('创建词条').click();
  await visitor.page.waitForURL(/\/entries\/./);
  return visitor.address.replace('/entries/', '');
}

/** Writes a note beside a value of the entry that is open. */
async function noteOn(value: string, note: string): Promise<void> {
  await main().getByText(value, { exact: true }).dblclick();
  await visitor.page.getByText('备注和修改说明').click();
  await field(main(), '备注').fill(note);
  await button('保存').click();
  await visitor.page.getByText(/^已保存/).waitFor();
}

async function discuss(text: string): Promise<void> {
  await field(main(), '说点什么').fill(text);
  await button('发表评论').click();
  await main().getByRole('article').getByText(text, { exact: true }).waitFor();
}

async function expectPlain({ path, tells }: Page): Promise<void> {
  await visitor.visit(path);
  for (const text of tells) await main().getByText(text).first().waitFor();
  await expectNoElements();
}

/** Nothing that somebody wrote has become an element of the page. */
async function expectNoElements(): Promise<void> {
  expect(await visitor.page.locator('x-evil, img[src="x"], [onerror], main script').count()).toBe(0);
}

function dialogText(text: string): Locator {
  return visitor.page.getByRole('dialog').getByText(text);
}

/** What stands below a field that is marked as wrong. */
async function faultOf(of: Locator): Promise<string | null> {
  await of.and(visitor.page.locator('[aria-invalid=true]')).waitFor();
  return of.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    const error = ids.map((id) => document.getElementById(id)).find((described) => described?.id.endsWith('-error'));
    return error?.textContent ?? null;
  });
}

function create<Body = Refusal>(part: object) {
  return admin.send<Body>('POST', '/entries', { title: `试 ${mark}`, type: '小吃', ...part });
}

/** An entry without values; answers its slug. */
async function newEntry(): Promise<string> {
  return (await create<WrittenEntry>({})).body.slug;
}

function pointersOf({ errors }: Refusal): string[] | undefined {
  return errors?.map(({ pointer }) => pointer);
}
