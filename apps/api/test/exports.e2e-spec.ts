import { ModelName } from '@pkyx/persistence';
import { sampleContent } from './support/sample-content';
import { counts, type Format, TransferSteps } from './support/transfer-steps';

let wiki: TransferSteps;

beforeAll(async () => {
  wiki = await TransferSteps.start();
  await wiki.api.seed(sampleContent);
  const { steps, lin } = wiki;
  await steps.send(
    'POST',
    '/entries',
    {
      title: '=SUM(A1), "quoted"',
      type: '测试',
      aliases: ["'=x", '+1', '两行'],
      attributes: [
        {
          name: '说明',
          value: '-第一行\n"第二行", 逗号\t和 \'引号',
          note: '@note',
          sources: [{ citation: '=cite, "x"' }],
        },
        { name: 'Picture', kind: 'image', value: { url: 'https://example.org/a.png', alt: '=正面' } },
        { name: 'Site', kind: 'link', value: { url: 'https://example.org/', label: '' } },
        { name: 'ok', kind: 'boolean', value: false },
        { name: 'Stars', kind: 'rating', value: 3.5 },
        { name: 'Low', value: '-40.50 °C', sources: [{ url: 'https://example.org/', asOf: '2025-01' }] },
        { name: 'Price', kind: 'number', value: 'US$ 799.00' },
        { name: 'How many', kind: 'number', value: '5' },
        { name: 'Share', kind: 'number', value: '12 %' },
        { name: 'Day', kind: 'date', value: '2025-02-03' },
      ],
    },
    lin,
  );
  await steps.send('POST', '/entries', { title: '什么都没有', type: '测试' }, lin);
  await steps.send('POST', '/entries', { title: 'Mercury: 1', type: '测试' }, lin);
  await steps.send('POST', '/entries', { title: 'Mercury 1', type: '测试' }, lin);
});
afterAll(() => wiki.api.stop());

describe('exports', () => {
  it('tell each live entry on a line, by slug, without what cannot survive', async () => {
    const { headers, text } = await wiki.api.get('/exports/entries.ndjson');
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('attachment');
    const entries = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const slugs = entries.map(({ slug }) => slug as string);
    expect(slugs).toEqual([...slugs].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(slugs).toEqual(expect.arrayContaining(['iphone-17', 'mercury-1', 'mercury-1-2', '什么都没有']));
    expect(entries.every((entry) => Object.keys(entry).join() === 'slug,title,aliases,type,attributes')).toBe(true);
    expect(entries.find(({ slug }) => slug === 'galaxy-s25')).toMatchObject({
      title: 'Galaxy S25',
      aliases: ['三星S25'],
      type: { slug: 'phone', names: { zh: '手机', en: 'Phone' } },
      attributes: expect.arrayContaining([
        {
          key: 'battery-capacity',
          names: { zh: '电池容量', en: 'Battery capacity' },
          aliases: ['电量'],
          kind: 'number',
          dimension: 'charge',
          direction: 'higher',
          group: 'battery',
          position: 1,
          value: { number: '4000', unit: 'mAh' },
          sources: [expect.objectContaining({ citation: 'Example facts' })],
          note: null,
        },
      ]) as unknown,
    });
  });

  it('are CSV with one value a line as well, which no spreadsheet takes for formulas', async () => {
    const { headers, text } = await wiki.api.get('/exports/entries.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text).toMatch(/^slug,title,aliases,type,.*\r\n/);
    expect(text).toContain(
      'iphone-17,iPhone 17,苹果17,phone,手机,Phone,weight,重量,Weight,,number,mass,lower,size,2,177,g,',
    );
    expect(text).toContain(',"\'=SUM(A1), ""quoted""",');
    expect(text).toContain(',-40.50,°C,');
    expect(text).not.toMatch(/(^|\r\n|,)"?[=@+]/);
  });

  it('can be of one type only, and say which type there is not', async () => {
    const text = await wiki.export('ndjson', '?type=snack');
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { slug: string }).slug),
    ).toEqual(['咸豆腐脑', '甜豆腐脑']);
    expect((await wiki.api.get('/exports/entries.csv?type=none')).status).toBe(404);
    expect((await wiki.api.get('/exports/entries.csv?kind=none')).status).toBe(400);
  });

  it.each<Format>(['ndjson', 'csv'])('come back from an empty wiki byte for byte: %s', async (format) => {
    const before = { ndjson: await wiki.export('ndjson'), csv: await wiki.export('csv') };
    await wiki.empty();
    expect(await wiki.export('ndjson')).toBe('');
    const first = await wiki.import(format, before[format]);
    expect([first.state, first.errors, counts(first)]).toEqual([
      'done',
      [],
      { created: 9, updated: 0, unchanged: 0, failed: 0 },
    ]);
    expect([first.newTypes, first.newAttributes]).toEqual([3, 19]);
    expect(await wiki.export('ndjson')).toBe(before.ndjson);
    expect(await wiki.export('csv')).toBe(before.csv);
  });

  it.each<Format>(['ndjson', 'csv'])('change nothing when they are imported again: %s', async (format) => {
    const [before, revisions] = [await wiki.export(format), await wiki.count(ModelName.Revision)];
    const again = await wiki.import(format, before);
    expect([counts(again), again.newTypes, again.newAttributes]).toEqual([
      { created: 0, updated: 0, unchanged: 9, failed: 0 },
      0,
      0,
    ]);
    expect(await wiki.export(format)).toBe(before);
    expect(await wiki.count(ModelName.Revision)).toBe(revisions);
  });
});
