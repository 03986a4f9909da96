import { type AttributeRecord, ModelName, type TypeRecord } from '@pkyx/persistence';
import { type AccountSteps as Steps, AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface RegistryAttribute {
  key: string;
  names: { zh: string; en: string };
  aliases: string[];
  kind: string;
  dimension: string | null;
  direction: string;
  group: string;
  types: string[];
  uses: number;
  version: number;
}
interface EntryType {
  slug: string;
  names: { zh: string; en: string };
  template: RegistryAttribute[];
  highlights: string[];
  version: number;
}
interface Revision {
  number: number;
  author: string;
  comment: string;
  changes: { field: string; before: unknown; after: unknown }[];
}
type Answered<T> = T & Problem & { existing?: RegistryAttribute; current?: T };

let api: TestApi;
let steps: Steps;
let lin: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  lin = await steps.signedIn('lin');
});
afterAll(() => api.stop());

const at = (collection: string, key: string) => `/${collection}/${encodeURIComponent(key)}`;
const post = <T = RegistryAttribute>(collection: string, body: object, headers = lin) =>
  steps.send<Answered<T>>('POST', `/${collection}`, body, headers);
const patch = <T = RegistryAttribute>(collection: string, key: string, body: object, tag?: string) =>
  steps.send<Answered<T>>('PATCH', at(collection, key), body, { ...lin, ...(tag && { 'if-match': tag }) });
const read = <T = RegistryAttribute>(collection: string, key: string) => api.get<T>(at(collection, key));
const tagOf = ({ headers }: { headers: Headers }) => headers.get('etag') ?? '';
/** Changes what there is now. */
const change = async <T = RegistryAttribute>(collection: string, key: string, body: object) =>
  patch<T>(collection, key, body, tagOf(await read(collection, key)));
const historyOf = async (collection: string, key: string) =>
  (await api.get<{ items: Revision[] }>(`${at(collection, key)}/revisions`)).body.items;
const errorsOf = ({ errors }: Problem) => errors?.map(({ pointer, code }) => [pointer, code]);
const found = async (collection: string, q: string) => {
  const { body } = await api.get<{ items: { key?: string; slug?: string }[] }>(
    `/${collection}?q=${encodeURIComponent(q)}`,
  );
  return body.items.map(({ key, slug }) => key ?? slug);
};

describe('POST /attributes', () => {
  it('puts an attribute into the registry, with its history and into the templates of its types', async () => {
    const answer = await post('attributes', {
      names: { zh: '充电功率', en: 'Charging power' },
      aliases: ['快充功率', 'charging  POWER', '充電功率'],
      kind: 'number',
      dimension: 'power',
      direction: 'higher',
      group: 'battery',
      types: ['手机'],
      comment: '常用',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([201, '/api/v1/attributes/charging-power']);
    expect(answer.body).toEqual({
      key: 'charging-power',
      names: { zh: '充电功率', en: 'Charging power' },
      aliases: ['快充功率'],
      kind: 'number',
      dimension: 'power',
      direction: 'higher',
      group: 'battery',
      types: ['phone'],
      uses: 0,
      version: 1,
    });
    expect(tagOf(await read('attributes', 'charging-power'))).toBe(tagOf(answer));
    expect(await historyOf('attributes', 'charging-power')).toMatchObject([
      {
        number: 1,
        author: 'lin',
        comment: '常用',
        changes: expect.arrayContaining([{ field: 'group', before: null, after: 'battery' }]) as object,
      },
    ]);
    const type = await read<EntryType>('types', 'phone');
    expect(type.body.template.map(({ key }) => key)).toContain('charging-power');
    expect(await historyOf('types', 'phone')).toMatchObject([{ number: 2, changes: [{ field: 'template' }] }]);
  });

  it('takes a Chinese name alone, whose key stays out of headers', async () => {
    const { status, headers, body } = await post('attributes', { names: { zh: '防水等级' }, kind: 'text' });
    expect([status, body.key, body.names.en]).toEqual([201, '防水等级', '防水等级']);
    expect(headers.get('location')).toBe(`/api/v1/attributes/${encodeURIComponent('防水等级')}`);
    expect(tagOf({ headers })).toMatch(/^"[0-9a-f]{24}-1-/);
  });

  it.each([
    { names: { en: 'BATTERY  capacity' }, kind: 'number', dimension: 'charge' },
    { names: { zh: '電量' }, kind: 'text' },
    { names: { zh: '新的' }, aliases: ['battery-capacity'], kind: 'text' },
  ])('refuses %j, whose name another has, naming it', async (body) => {
    const answer = await post('attributes', body);
    expect([answer.status, answer.body.code, answer.body.existing?.key]).toEqual([
      409,
      'attribute-exists',
      'battery-capacity',
    ]);
  });

  it('lets one of many who want the same name have it', async () => {
    const answers = await Promise.all(
      ['颜色', '顏色', ' 颜色 ', '颜色', '颜色'].map((zh) => post('attributes', { names: { zh }, kind: 'text' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  });

  it.each([
    [{ kind: 'text' }, [['/names', 'required']]],
    [{ names: {}, kind: 'text' }, [['/names', 'name-missing']]],
    [{ names: { zh: 'a\u202eb' }, kind: 'text' }, [['/names/zh', 'text-forbidden-character']]],
    [{ names: { zh: '甲' }, aliases: ['ok', ''], kind: 'text' }, [['/aliases/1', 'text-empty']]],
    [{ names: { zh: '甲' }, kind: 'colour' }, [['/kind', 'not-a-choice']]],
    [{ names: { zh: '甲' }, kind: 'number' }, [['/dimension', 'dimension-missing']]],
    [{ names: { zh: '甲' }, kind: 'number', dimension: 'beauty' }, [['/dimension', 'dimension-unknown']]],
    [{ names: { zh: '甲' }, kind: 'text', dimension: 'mass' }, [['/dimension', 'dimension-unexpected']]],
    [{ names: { zh: '甲' }, kind: 'text', group: 'nowhere' }, [['/group', 'not-a-choice']]],
    [{ names: { zh: '甲' }, kind: 'text', direction: 'up' }, [['/direction', 'not-a-choice']]],
    [{ names: { zh: '甲' }, kind: 'text', types: ['phone', 'ship'] }, [['/types/1', 'type-unknown']]],
    [{ names: { zh: '甲' }, kind: 'text', uses: 7 }, [['/uses', 'unknown-field']]],
  ])('refuses %j and writes nothing', async (body, errors) => {
    const answer = await post('attributes', body);
    expect([answer.status, errorsOf(answer.body)]).toEqual([422, errors]);
    expect((await read('attributes', '甲')).status).toBe(404);
  });

  it('asks strangers to sign in', async () => {
    expect((await post('attributes', { names: { zh: '甲' }, kind: 'text' }, {})).status).toBe(401);
  });
});

describe('PATCH /attributes/{key}', () => {
  it('changes names, aliases, direction, group and types, and tells in its history by whom', async () => {
    const answer = await change('attributes', 'taste', {
      names: { en: 'Flavour' },
      aliases: ['滋味'],
      direction: 'higher',
      group: 'other',
      types: ['snack', 'phone'],
      comment: 'clearer',
    });
    expect([answer.status, answer.body]).toMatchObject([
      200,
      {
        names: { zh: '口味', en: 'Flavour' },
        aliases: ['滋味'],
        group: 'other',
        types: ['snack', 'phone'],
        version: 2,
      },
    ]);
    expect(await historyOf('attributes', 'taste')).toMatchObject([
      { number: 2, author: 'lin', comment: 'clearer', changes: [{ field: 'names' }, {}, {}, {}, {}] },
    ]);
    expect(await found('attributes', '滋味')).toEqual(['taste']);
    expect((await post('attributes', { names: { en: 'Taste' }, kind: 'text' })).body).toMatchObject({
      existing: { key: 'taste' },
    });
  });

  it('takes it out of the templates and highlights of the types that it leaves', async () => {
    await change('attributes', 'weight', { types: [] });
    const { body } = await read<EntryType>('types', 'phone');
    expect(body.highlights).toEqual(['screen-size', 'battery-capacity']);
    const type = await api.model<TypeRecord>(ModelName.Type).findOne({ slug: 'phone' }).lean<TypeRecord>();
    expect(type?.template).not.toContain('weight');
    await change('attributes', 'weight', { types: ['phone'] });
  });

  it('makes no new version when nothing changes', async () => {
    const { body } = await read('attributes', 'maker');
    const answer = await change('attributes', 'maker', { group: body.group, aliases: body.aliases });
    expect([answer.status, answer.body.version]).toEqual([200, body.version]);
  });

  it('needs to know which version it changes, and tells what is current', async () => {
    expect((await patch('attributes', 'maker', { aliases: [] })).status).toBe(428);
    const stale = tagOf(await read('attributes', 'maker'));
    await change('attributes', 'maker', { aliases: ['厂商'] });
    const { status, body } = await patch('attributes', 'maker', { aliases: [] }, stale);
    expect([status, body.current?.aliases]).toEqual([412, ['厂商']]);
  });

  it('leaves kind and dimension alone where entries have values', async () => {
    const kind = await change('attributes', 'screen-size', { kind: 'text' });
    expect([kind.status, errorsOf(kind.body)]).toEqual([422, [['/kind', 'kind-clash']]]);
    const dimension = await change('attributes', 'screen-size', { dimension: 'mass' });
    expect([dimension.status, errorsOf(dimension.body)]).toEqual([422, [['/dimension', 'dimension-clash']]]);
  });

  it('changes kind and dimension where nobody uses it', async () => {
    await post('attributes', { names: { zh: '频率' }, kind: 'text' });
    const number = await change('attributes', '频率', { kind: 'number', dimension: 'frequency' });
    expect([number.status, number.body.kind, number.body.dimension]).toEqual([200, 'number', 'frequency']);
    const text = await change('attributes', '频率', { kind: 'text' });
    expect([text.status, text.body.dimension]).toEqual([200, null]);
  });

  it('refuses the name of another', async () => {
    const { status, body } = await change('attributes', 'maker', { aliases: ['屏幕尺寸'] });
    expect([status, body.existing?.key]).toEqual([409, 'screen-size']);
  });

  it('answers 404 for one that is not there', async () => {
    expect((await patch('attributes', 'colour', {}, '"a-1"')).status).toBe(404);
  });
});

describe('GET /attributes?q=', () => {
  it.each([
    ['电量', ['battery-capacity']],
    ['Battery', ['battery-capacity']],
    ['batery capacity', ['battery-capacity']],
    ['capacity battery', ['battery-capacity']],
    ['手机屏幕尺寸', ['screen-size']],
    ['屏慕尺寸', ['screen-size']],
    ['WIEGHT', ['weight']],
    ['.*', []],
  ])('finds for %s what may be meant', async (q, keys) => {
    expect(await found('attributes', q)).toEqual(keys);
  });

  it('puts the exact name before others', async () => {
    await post('attributes', { names: { zh: '尺寸' }, kind: 'text' });
    expect((await found('attributes', '尺寸'))[0]).toBe('尺寸');
    expect(await found('attributes', '尺寸')).toContain('screen-size');
  });

  it('reads it with one command that uses an index', async () => {
    const plans = await api.commands.plansOf(() => api.get(`/attributes?q=${encodeURIComponent('电池容重')}`));
    expect(plans).toHaveLength(1);
    expect(plans.filter((plan) => plan.includes('COLLSCAN') || !plan.includes('IXSCAN'))).toEqual([]);
  });
});

describe('types', () => {
  it('are made with names, template and highlights; the attributes say so, too', async () => {
    const answer = await post<EntryType>('types', {
      names: { zh: '平板电脑', en: 'Tablet' },
      template: ['屏幕尺寸', 'weight'],
      highlights: ['screen-size'],
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([201, '/api/v1/types/tablet']);
    expect(answer.body.template.map(({ key }) => key)).toEqual(['screen-size', 'weight']);
    expect((await read('attributes', 'weight')).body.types).toContain('tablet');
    expect(await historyOf('types', 'tablet')).toMatchObject([{ number: 1, author: 'lin' }]);
  });

  it('refuse the name of another, which is told', async () => {
    const { status, body } = await post<EntryType>('types', { names: { zh: '手機' } });
    expect([status, body.code, (body.existing as unknown as EntryType).slug]).toEqual([409, 'type-exists', 'phone']);
  });

  it.each([
    [{ names: {} }, [['/names', 'name-missing']]],
    [{ names: { zh: '甲' }, template: ['none'] }, [['/template/0', 'attribute-unknown']]],
    [{ names: { zh: '甲' }, highlights: ['a', 'b', 'c', 'd'] }, [['/highlights', 'too-many']]],
  ])('refuse %j', async (body, errors) => {
    const answer = await post<EntryType>('types', body);
    expect([answer.status, errorsOf(answer.body)]).toEqual([422, errors]);
  });

  it('change: the order of the template counts', async () => {
    const answer = await change<EntryType>('types', 'tablet', {
      names: { en: 'Tablet computer' },
      template: ['weight', 'rating'],
      highlights: [],
    });
    expect([answer.status, answer.body.template.map(({ key }) => key), answer.body.version]).toEqual([
      200,
      ['weight', 'rating'],
      2,
    ]);
    const keys = ['screen-size', 'weight', 'rating'];
    const attributes = await Promise.all(keys.map((key) => read('attributes', key)));
    expect(attributes.map(({ body }) => body.types.includes('tablet'))).toEqual([false, true, true]);
    expect((await patch<EntryType>('types', 'tablet', { template: [] })).status).toBe(428);
    const stale = await patch<EntryType>('types', 'tablet', { template: [] }, tagOf(answer).replace('-2-', '-1-'));
    expect([stale.status, stale.body.current?.version]).toEqual([412, 2]);
  });

  it('offer what their entries usually have, without anybody curating it', async () => {
    const entry = (title: string, names: string[]) =>
      steps.send(
        'POST',
        '/entries',
        { title, type: '键盘', attributes: names.map((name) => ({ name, value: 'x' })) },
        lin,
      );
    await entry('键盘甲', ['轴体', '键帽']);
    await entry('键盘乙', ['轴体', '键帽']);
    await entry('键盘丙', ['轴体', '灯光']);
    const { body } = await read<EntryType>('types', '键盘');
    expect(body.template.map(({ key }) => key)).toEqual(['轴体', '键帽']);
    const plans = await api.commands.plansOf(() => read('types', '键盘'));
    expect(plans).toHaveLength(1);
  });

  it.each([
    ['手机', 'phone'],
    ['Phnoe', 'phone'],
    ['小吃', 'snack'],
  ])('are found by %s', async (q, slug) => {
    expect(await found('types', q)).toEqual([slug]);
  });

  it('that an edit of an entry makes begin their history with its author, as attributes do', async () => {
    expect(await historyOf('types', '键盘')).toMatchObject([{ number: 1, author: 'lin' }]);
    expect(await historyOf('attributes', '轴体')).toMatchObject([{ number: 1, author: 'lin' }]);
  });
});

it('keeps names and keys of the registry unique', async () => {
  const attributes = await api.model<AttributeRecord>(ModelName.Attribute).find().lean<AttributeRecord[]>();
  const names = attributes.flatMap(({ nameKeys }) => nameKeys);
  expect(new Set(names).size).toBe(names.length);
});
