import { type EntryRecord, type ImportRecord, ModelName, type RevisionRecord } from '@pkyx/persistence';
import { BackgroundJobs } from '../src/common/background/background-jobs.service';
import { bearer, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { brief, counts, faults, type Headers, type Import, lines, TransferSteps } from './support/transfer-steps';

let wiki: TransferSteps;

beforeAll(async () => {
  wiki = await TransferSteps.start();
  await wiki.api.seed(sampleContent);
});
afterAll(() => wiki.api.stop());

describe('an import', () => {
  it('replaces what entries said, makes those that are not there and brings deleted ones back', async () => {
    const { steps, lin, api } = wiki;
    const { headers } = await api.get('/entries/pixel-10');
    await steps.send('DELETE', '/entries/pixel-10', undefined, { ...lin, 'if-match': headers.get('etag') ?? '' });
    const done = await wiki.import(
      'ndjson',
      lines(
        { slug: 'galaxy-s25', ...brief('Galaxy S25', [{ key: 'weight', value: '163 g' }]), aliases: ['S25'] },
        { slug: 'pixel-10', ...brief('Pixel 10', [{ name: '重量', value: { number: '204', unit: 'g' } }]) },
        { slug: 'xiaomi-16-9', ...brief('小米 16', [{ name: '防水', value: '是', kind: 'boolean', note: 'IP68' }]) },
        { slug: 'xiaomi', ...brief('Xiaomi 15', []), type: { slug: '手机' } },
        { slug: 'oneplus-15-7', ...brief('OnePlus 15') },
      ),
    );
    expect([done.errors, counts(done)]).toEqual([[], { created: 3, updated: 2, unchanged: 0, failed: 0 }]);
    expect([done.newTypes, done.newAttributes]).toEqual([0, 1]);
    const galaxy = await api.get<{ aliases: string[]; attributes: { key: string; value: object }[] }>(
      '/entries/galaxy-s25',
    );
    expect([galaxy.body.aliases, galaxy.body.attributes.map(({ key }) => key)]).toEqual([['S25'], ['weight']]);
    expect((await api.get('/entries/pixel-10')).status).toBe(200);
    const slugs = await api.model<EntryRecord>(ModelName.Entry).find({ type: 'phone' }).distinct('slug');
    expect(slugs).toEqual(expect.arrayContaining(['小米-16', 'xiaomi-15', 'oneplus-15-7']));
    const revision = await api.model<RevisionRecord>(ModelName.Revision).findOne().sort({ _id: -1 }).lean();
    expect(revision?.comment).toBe(`导入 / import ${done.id}`);
  });

  it('checks and counts everything in a dry run, and writes nothing', async () => {
    const { Entry, Revision, Attribute, Type, RegistryRevision } = ModelName;
    const numbers = () => Promise.all([Entry, Revision, Attribute, Type, RegistryRevision].map((n) => wiki.count(n)));
    const before = await numbers();
    const file = lines(
      { title: 'Dry 1', type: '茶', attributes: [{ name: '产地', value: '云南' }] },
      {
        title: 'Dry 2',
        type: '茶',
        attributes: [
          { name: '产地', value: '福建' },
          { key: 'weight', value: 'heavy' },
        ],
      },
      { title: 'Dry 3', type: '茶', attributes: [{ name: '产地', value: '安徽' }] },
      { slug: 'galaxy-s25', ...brief('Galaxy S26') },
    );
    const dry = await wiki.import('ndjson', file, '?dryRun=true');
    expect(dry).toMatchObject({ state: 'done', dryRun: true, total: 4, done: 4, newTypes: 1, newAttributes: 1 });
    expect([counts(dry), faults(dry)]).toEqual([
      { created: 2, updated: 1, unchanged: 0, failed: 1 },
      [[2, 'number-invalid']],
    ]);
    expect(await numbers()).toEqual(before);
    expect((await wiki.api.get('/entries/galaxy-s25')).body.title).toBe('Galaxy S25');
  });

  it('says of every line that is wrong what is wrong with it, and goes on', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ name: `a${index}`, value: 'x' }));
    const attributes = await wiki.count(ModelName.Attribute);
    const file = Buffer.concat([
      Buffer.from('\ufeff'),
      Buffer.from(lines(brief('Line 1')).replace('\n', '\r\n')),
      Buffer.from('\r\n\n'),
      Buffer.from('{"title": "Line 4"\n'),
      Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xff]), Buffer.from('","type":"phone"}\n')]),
      Buffer.from(
        lines(
          brief('Line 6', many),
          { ...brief('Line 7'), views: 7 },
          { title: 'Line 8' },
          brief('Line 9', [{ key: 'weight', kind: 'text', value: 'heavy' }]),
          { slug: 'line-1-2', ...brief('LINE 1') },
          brief('Line 11', [{ key: 'a.b', value: { $set: 'x' } }]),
          brief('Line 12', [
            { name: '$set', value: 'x' },
            { name: 'a.b', value: 'y' },
          ]),
          brief('Line 13', [{ name: 'Page', kind: 'link', value: 'javascript:alert(1)' }]),
          ['Line 14'],
          null,
        ),
      ),
      Buffer.from('{"title":"Line 16","type":"phone","__proto__":{"x":1}}\n'),
      Buffer.from(`{"title":"Line 17","type":"phone","attributes":${'['.repeat(50)}${']'.repeat(50)}}\n`),
      Buffer.from(lines(brief('Line 18', [{ name: 'x\u202e', value: 'y' }]))),
      Buffer.from('{"title":"Line 19","type":"phone"}'),
    ]);
    const done = await wiki.import('ndjson', file);
    expect(faults(done)).toEqual([
      [4, 'json-invalid'],
      [5, 'encoding-invalid'],
      [6, 'too-many'],
      [7, 'unknown-field'],
      [8, 'required'],
      [9, 'kind-clash'],
      [10, 'entry-exists'],
      [11, 'value-type'],
      [13, 'url-invalid'],
      [14, 'validation-failed'],
      [15, 'validation-failed'],
      [16, 'unknown-field'],
      [17, 'json-too-deep'],
      [18, 'text-forbidden-character'],
    ]);
    expect([done.state, done.total, counts(done)]).toEqual([
      'done',
      17,
      { created: 3, updated: 0, unchanged: 0, failed: 14 },
    ]);
    expect(done.errors.find(({ line }) => line === 9)?.detail).toMatch(/^\/attributes\/0\/kind: /);
    expect(await wiki.count(ModelName.Attribute)).toBe(attributes + 2);
  });

  it('refuses every shape that is none of an entry', async () => {
    const whole = brief('Shapes', [{ name: 'shape', value: 'x' }]);
    const shapes = [
      { ...whole, type: 5 },
      { ...whole, type: null },
      { ...whole, type: { slug: 'phone', names: null } },
      { ...whole, type: { slug: {} } },
      { ...whole, aliases: [null] },
      { ...whole, attributes: [null] },
      { ...whole, attributes: ['x'] },
      { ...whole, attributes: { 0: {} } },
      { ...whole, attributes: [{ name: 'shape', value: null }] },
      { ...whole, attributes: [{ name: 'shape', value: [] }] },
      { ...whole, attributes: [{ value: 'x' }] },
      { ...whole, attributes: [{ name: 'shape', value: 'x', names: 'x' }] },
      { ...whole, attributes: [{ name: 'shape', value: 'x', sources: [null] }] },
      { ...whole, attributes: [{ name: 'shape', value: 'x', aliases: [5] }] },
      { ...whole, attributes: [{ key: 'Shape: x', names: { en: 'Shape' }, value: 'x' }] },
      { ...whole, attributes: [{ key: 'type', names: { en: 'Kind of shape' }, value: 'x' }] },
      { ...whole, type: { slug: 'A b', names: { en: 'A b c' } } },
      { ...whole, slug: 5 },
      { ...whole, title: ' ' },
      { ...whole, title: 'x'.repeat(121) },
      { ...whole, ['x'.repeat(100_000)]: 'x' },
      { ...whole, attributes: [{ key: 'x:'.repeat(100_000), names: { en: 'x' }, value: 'x' }] },
    ];
    const { failed, errors, total } = await wiki.import('ndjson', lines(...shapes));
    expect([failed, errors.filter(({ code }) => code === 'internal-error')]).toEqual([total, []]);
    expect(errors.filter(({ detail }) => detail.length > 600)).toEqual([]);
  });

  it('reads CSV as people write it: columns in any order, LF, blank lines, typed values', async () => {
    const done = await wiki.import(
      'csv',
      [
        '\ufefftype,Title,slug,name_zh,value,unit,kind',
        '手机,Nokia 3310,,重量,133 克,,',
        ',Nokia 3310,,电池容量,1000,mAh,',
        '',
        '手机,Nokia 3310i,,重量,"1 ""a""",,',
        '手机,Nokia 3310x,,"新\n属性",a,,',
        '手机,Nokia 3311,,重量,1 kg,,,,surplus',
        '手机,Nokia 3312,,重量,1 kg',
        '相机,Nokia 3312,,电池容量,1 Ah',
        '手机,Nokia 3313',
        '手机,"Nokia 3314',
      ].join('\n'),
    );
    expect(faults(done)).toEqual([
      [5, 'unit-unknown'],
      [8, 'too-many-cells'],
      [10, 'rows-disagree'],
      [12, 'quote-not-closed'],
    ]);
    expect(counts(done)).toEqual({ created: 3, updated: 0, unchanged: 0, failed: 4 });
    const { body } = await wiki.api.get<{ attributes: { key: string; value: object }[] }>('/entries/nokia-3310');
    expect(body.attributes).toMatchObject([
      { key: 'battery-capacity', value: { number: '1000', unit: 'mAh' } },
      { key: 'weight', value: { number: '133', unit: 'g' } },
    ]);
  });

  it('fails as a whole where the first line of CSV does not name known columns', async () => {
    expect(await wiki.import('csv', 'title,type,colour\r\na,b,c\r\n')).toMatchObject({
      state: 'failed',
      failure: { code: 'csv-header-unknown' },
      done: 0,
    });
    expect((await wiki.import('csv', 'slug,title\r\n')).failure?.code).toBe('csv-header-incomplete');
    expect((await wiki.import('csv', 'type,title,type\r\n')).failure?.code).toBe('csv-header-repeated');
  });

  it('goes on after the last line that was dealt with when its process has died', async () => {
    const { api, lin } = wiki;
    const left = await wiki.import('ndjson', lines(brief('Left 1'), brief('Left 2'), brief('Left 3')));
    const lease = { owner: 'a process that died', until: new Date(Date.now() - 1) };
    await api
      .model<ImportRecord>(ModelName.Import)
      .updateOne({ _id: left.id }, { $set: { state: 'running', line: 2, done: 2, created: 2, endedAt: null, lease } });
    const file = lines(brief('Never 1'), brief('Never 2'), brief('Left 3', [{ key: 'weight', value: '1 g' }]));
    await api
      .model(ModelName.ImportChunk)
      .create({ import: left.id, n: 0, data: Buffer.from(file), expiresAt: new Date(Date.now() + 60_000) });
    await api.app.get(BackgroundJobs).wake();
    const { body } = await api.get<Import>(`/imports/${left.id}`, lin);
    expect([body.state, body.done, counts(body)]).toEqual([
      'done',
      3,
      { created: 2, updated: 1, unchanged: 0, failed: 0 },
    ]);
    expect((await api.get('/entries/never-1')).status).toBe(404);
    expect(await api.model(ModelName.ImportChunk).countDocuments({ import: left.id })).toBe(0);
  });

  it('can be stopped and forgotten, with its file', async () => {
    const { steps, lin, api } = wiki;
    const entries = Array.from({ length: 300 }, (_, index) => brief(`Many ${index}`));
    const { body } = await wiki.send('ndjson', lines(...entries));
    const forget = async () => (await steps.send('DELETE', `/imports/${body.id}`, undefined, lin)).status;
    expect([await forget(), await forget()]).toEqual([204, 404]);
    expect((await api.get(`/imports/${body.id}`, lin)).status).toBe(404);
    await api.app.get(BackgroundJobs).wake();
    expect(await api.model<EntryRecord>(ModelName.Entry).countDocuments({ title: /^Many / })).toBeLessThan(300);
    expect(await api.model(ModelName.ImportChunk).countDocuments()).toBe(0);
  });

  it('changes nothing about values that a merge of attributes left to be decided', async () => {
    const { steps, api } = wiki;
    const zhou = await steps.signedIn('zhou', 'moderator');
    await wiki.import(
      'ndjson',
      lines(
        brief('Merged', [
          { key: 'weight', value: '1 g' },
          { name: '份量', kind: 'number', value: '2 g' },
        ]),
      ),
    );
    const merge = await steps.send('POST', '/attributes/份量/merges', { into: 'weight' }, zhou);
    await api.app.get(BackgroundJobs).wake();
    const { attributes } = (await api.get<{ attributes: { alternatives?: unknown[] }[] }>('/entries/merged')).body;
    expect([merge.status, attributes.map(({ alternatives }) => alternatives?.length)]).toEqual([201, [1]]);
    const again = await wiki.import('ndjson', await wiki.export('ndjson'));
    expect([again.updated, again.created, again.failed]).toEqual([0, 0, 0]);
    expect((await api.get('/entries/merged')).body.attributes).toEqual(attributes);
    const decided = await wiki.import('ndjson', lines(brief('Merged', [{ key: '份量', value: '3 g' }])));
    expect(counts(decided)).toEqual({ created: 0, updated: 1, unchanged: 0, failed: 0 });
    expect((await api.get('/entries/merged')).body.attributes).toMatchObject([{ value: { number: '3' } }]);
  });
});

describe('who may import what', () => {
  it('is seen by its owner and by moderators only', async () => {
    const { steps, api, lin } = wiki;
    const { body } = await wiki.send('ndjson', lines(brief('Mine')));
    await steps.member('wang');
    await steps.member('zhao', 'moderator');
    const wang = bearer((await steps.signIn('wang')).accessToken);
    const zhao = bearer((await steps.signIn('zhao')).accessToken);
    const seen = async (headers: Headers) => (await api.get(`/imports/${body.id}`, headers)).status;
    expect([await seen(lin), await seen(zhao), await seen(wang), await seen({})]).toEqual([200, 200, 404, 401]);
    expect((await steps.send('DELETE', `/imports/${body.id}`, undefined, wang)).status).toBe(404);
    const { headers } = await api.get(`/imports/${body.id}`, lin);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('tells errors in the language of the reader', async () => {
    const { id } = await wiki.import('ndjson', 'x\n');
    const told = async (language: string) =>
      (await wiki.api.get<Import>(`/imports/${id}`, { ...wiki.lin, 'accept-language': language })).body.errors[0]
        ?.detail;
    expect([await told('zh-CN'), await told('en')]).toEqual(['不是完整的 JSON。', 'It is not well-formed JSON.']);
  });

  it('takes members who sign in, and of them not the newest', async () => {
    expect((await wiki.send('ndjson', '{}\n', '', {})).status).toBe(401);
    const users = wiki.api.model(ModelName.User);
    await users.updateOne({ username: 'wang' }, { $set: { createdAt: new Date(Date.now() + 60_000) } });
    const wang = bearer((await wiki.steps.signIn('wang')).accessToken);
    const { status, body } = await wiki.send('ndjson', '{}\n', '', wang);
    expect([status, body.code]).toEqual([403, 'new-member-import']);
  });

  it('is NDJSON or CSV in UTF-8, not empty and not larger than 64 MiB', async () => {
    const { api, lin } = wiki;
    const post = async (contentType: string, body: string | ReadableStream, path = '/imports') =>
      (
        await api.request<Problem>('POST', `/api/v1${path}`, {
          headers: { ...lin, 'content-type': contentType },
          body,
          ...({ duplex: 'half' } as object),
        })
      ).status;
    expect(await post('application/json', '{}')).toBe(415);
    expect(await post('text/plain', 'x')).toBe(415);
    expect(await post('text/csv; charset=gbk', 'x')).toBe(415);
    expect(await post('text/csv', 'x', '/entries')).toBe(415);
    expect(await post('text/csv; charset=utf-8', 'title,type\n')).toBe(202);
    expect(await post('text/csv', '')).toBe(422);
    expect(await post('text/csv', 'title,type\n', '/imports?dryRun=perhaps')).toBe(400);
    await api.app.get(BackgroundJobs).wake();
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20));
        if ((sent += 1) === 66) controller.close();
      },
    });
    expect(await post('application/x-ndjson', endless)).toBe(413);
    expect(await wiki.count(ModelName.ImportChunk)).toBe(0);
  });

  it('is carried out once for one Idempotency-Key', async () => {
    const key = { ...wiki.lin, 'idempotency-key': 'a-file-of-entries' };
    const first = await wiki.send('ndjson', lines(brief('Once')), '', key);
    const second = await wiki.send('ndjson', lines(brief('Once')), '', key);
    expect([first.status, second.status, second.body.id]).toEqual([202, 202, first.body.id]);
    expect((await wiki.send('ndjson', lines(brief('Twice!')), '', key)).status).toBe(422);
  });
});
