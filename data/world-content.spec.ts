import {
  ATTRIBUTE_GROUPS,
  foldKey,
  nameForLocale,
  parseValue,
  slugify,
  validateAttributeName,
  validateTitle,
} from '@pkyx/domain';
import type { ContentEntry, ContentValue } from './content';
import { loadWorldContent } from './world-content';

const content = loadWorldContent();
const registry = new Map(content.attributes.map((attribute) => [attribute.key, attribute]));
const byTitle = new Map(content.entries.map((entry) => [entry.title, entry]));

const entry = (title: string): ContentEntry => {
  const found = byTitle.get(title);
  if (!found) throw new Error(`no entry ${title}`);
  return found;
};
const value = (title: string, attribute: string): ContentValue | undefined =>
  entry(title).values.find((candidate) => candidate.attribute === attribute);
const ofType = (type: string) => content.entries.filter((candidate) => candidate.type === type);

/** What the package tells of programming languages. */
const FROM_LINGUIST = ['file-extension', 'file-extensions-known', 'colour-on-github'];

describe('loadWorldContent', () => {
  it('loads the same content again, in less than three seconds', () => {
    const start = performance.now();
    const again = loadWorldContent();
    expect(performance.now() - start).toBeLessThan(3000);
    expect(JSON.stringify(again)).toBe(JSON.stringify(content));
  });

  it('holds 250 countries, 406 cars, 118 elements, 41 programming languages and two snacks', () => {
    expect(ofType('country')).toHaveLength(250);
    expect(ofType('car')).toHaveLength(406);
    expect(ofType('snack').map(({ title }) => title)).toEqual(['咸豆腐脑', '甜豆腐脑']);
    expect(ofType('chemical-element')).toHaveLength(118);
    expect(ofType('programming-language')).toHaveLength(41);
    expect(content.report.entries).toBe(817);
  });

  it('gives every entry names that no other one has', () => {
    const keys = content.entries.flatMap(({ title, aliases }) => [title, ...aliases].map(foldKey));
    expect(new Set(keys).size).toBe(keys.length);
    const slugs = content.entries.map(({ title }) => slugify(title));
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('gives names that a member could have given', () => {
    for (const { title, aliases } of content.entries) {
      for (const name of [title, ...aliases]) expect(validateTitle(name)).toBe(name.normalize('NFC'));
      expect(aliases.length).toBeLessThanOrEqual(50);
    }
    for (const { names, aliases } of content.attributes) {
      for (const name of [names.zh, names.en, ...aliases]) expect(validateAttributeName(name)).toBe(name);
    }
  });

  it('calls every country by a Chinese name, and an English one for English readers', () => {
    for (const { title, aliases } of ofType('country')) {
      expect(title).toMatch(/^[\p{Script=Han}、-]+$/u);
      expect(nameForLocale(title, aliases, 'en')).toBe(aliases[0]);
    }
    expect(entry('中国').aliases).toEqual(expect.arrayContaining(['中华人民共和国', 'PRC', 'CHN']));
    expect(entry('美国').aliases).toEqual(expect.arrayContaining(['USA', 'US', '美利坚合众国']));
    expect(entry('多米尼加').aliases[0]).toBe('Dominican Republic');
    expect([...byTitle.keys()]).toEqual(expect.arrayContaining(['台湾', '北马其顿', '荷兰加勒比区']));
  });

  it('gives every country a flag', () => {
    for (const { picture } of ofType('country')) {
      expect(picture?.attribute).toBe('flag');
      expect(picture?.svg.toString('utf8')).toContain('<svg');
    }
  });
});

describe('the registry', () => {
  it('has at least 40 attributes of numbers for countries, each in both languages', () => {
    const template = content.types.find(({ slug }) => slug === 'country')?.template ?? [];
    const numbers = template.filter((key) => registry.get(key)?.kind === 'number');
    expect(numbers.length).toBeGreaterThanOrEqual(40);
    for (const { names } of content.attributes) {
      expect(names.zh).toMatch(/\p{Script=Han}|GDP/u);
      expect(names.en).toMatch(/^[\p{Script=Latin}\d ,()&]+$/u);
    }
  });

  it('means one attribute by each name', () => {
    const names = content.attributes.flatMap(({ key, names: { zh, en }, aliases }) => [
      ...new Set([key, zh, en, ...aliases].map(foldKey)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('uses known groups and gives each attribute its own place in its group', () => {
    const groups = ATTRIBUTE_GROUPS.map(({ key }) => key);
    const places = content.attributes.map(({ group, position }) => `${group} ${position}`);
    for (const { group } of content.attributes) expect(groups).toContain(group);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has what the types name', () => {
    for (const { template, highlights } of content.types) {
      expect(highlights).toHaveLength(3);
      expect(template).toEqual(expect.arrayContaining(highlights));
      for (const key of template) expect(registry.has(key)).toBe(true);
    }
  });
});

describe('the values', () => {
  it('can all be read as what a person would type', () => {
    const unread = content.entries.flatMap(({ title, values }) =>
      values.filter((candidate) => !isReadBack(candidate)).map(({ attribute }) => `${title}: ${attribute}`),
    );
    expect(unread).toEqual([]);
  });

  it('appear once an entry at most', () => {
    for (const { values } of content.entries) {
      const keys = values.map(({ attribute }) => attribute);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('have a source each, and a year of our time where they have one, except for what is our own knowledge', () => {
    for (const { type, values } of content.entries) {
      for (const { attribute, sources } of values) {
        const own = type === 'snack' || (type === 'programming-language' && !FROM_LINGUIST.includes(attribute));
        expect(sources).toHaveLength(own ? 0 : 1);
        for (const { asOf } of sources) expect(asOf ?? '2015').toMatch(/^(19[6-9]\d|20[01]\d)$/);
      }
    }
  });

  it('let 中国 and 美国 be compared in 25 rows and more', () => {
    const keys = new Set(entry('中国').values.map(({ attribute }) => attribute));
    expect(entry('美国').values.filter(({ attribute }) => keys.has(attribute)).length).toBeGreaterThanOrEqual(25);
  });

  it('let the two snacks be compared in ten rows of several kinds', () => {
    const [savoury, sweet] = [entry('咸豆腐脑'), entry('甜豆腐脑')].map(({ values }) =>
      values.map(({ attribute }) => attribute),
    );
    expect(savoury).toEqual(sweet);
    expect(new Set(savoury?.map((key) => registry.get(key)?.kind)).size).toBeGreaterThanOrEqual(4);
    expect(savoury?.length).toBeGreaterThanOrEqual(10);
  });

  // From the texts of the packages: "1,367,485,388 (July 2015 est.)", "$17.62 trillion (2014 est.) ++ …" and so on.
  it.each([
    ['中国', 'population', '1367485388', undefined, '2015'],
    ['中国', 'gdp-ppp', '17620000000000', 'USD', '2014'],
    ['中国', 'gdp', '10380000000000', 'USD', '2014'],
    ['中国', 'arable-land', '11.3', '%', '2011'],
    ['中国', 'lowest-point', '-154', 'm', undefined],
    ['中国', 'carbon-dioxide', '10000000000', 't', '2013'],
    ['中国', 'area', '9706961', 'km²', undefined],
    ['中国', 'independence', '1949-10-01', undefined, undefined],
    ['中国', 'languages', '汉语 / Chinese', undefined, undefined],
    ['美国', 'life-expectancy', '79.68', 'yr', '2015'],
    ['美国', 'independence', '1776-07-04', undefined, undefined],
    ['美国', 'calling-code', '+1', undefined, undefined],
    ['日本', 'infant-mortality', '2.08', '‰', '2015'],
    ['日本', 'currency', '日元 / Japanese yen (JPY)', undefined, undefined],
    ['摩纳哥', 'area', '2.02', 'km²', undefined],
    ['摩纳哥', 'independence', '1419', undefined, undefined],
    ['科索沃', 'median-age', '28.2', 'yr', '2015'],
    ['科索沃', 'landlocked', true, undefined, undefined],
    ['南极洲', 'lowest-point', '-2540', 'm', undefined],
    ['南极洲', 'airports', '23', undefined, '2013'],
    ['BMW 2002', 'fuel-economy', '26', 'mpg', undefined],
    ['BMW 2002', 'displacement', '121', 'in³', undefined],
    ['铁', 'atomic-number', '26', undefined, undefined],
    ['铁', 'melting-point', '1811', 'K', undefined],
    ['铁', 'atomic-radius', '0.194', 'nm', undefined],
    ['氢', 'density', '0.00008988', 'g/cm³', undefined],
    ['氢', 'discovered', '1766', undefined, undefined],
    ['Python', 'first-appeared', '1991', undefined, undefined],
    ['C#', 'file-extension', '.cs', undefined, undefined],
  ])('of %s: %s is %s %s (%s)', (title, attribute, expected, unit, asOf) => {
    const found = value(title, attribute);
    expect([found?.value, found?.unit, found?.sources[0]?.asOf]).toEqual([expected, unit, asOf]);
  });

  it('are left out where the source is silent or unclear', () => {
    expect(value('南极洲', 'population')).toBeUndefined(); // "no indigenous inhabitants, but there are …"
    expect(value('法国', 'land-area')).toBeUndefined(); // "640,427 sq km; 549,970 sq km (metropolitan France)"
    expect(value('科索沃', 'independent')).toBeUndefined(); // null in world-countries
    expect(value('斯瓦尔巴和扬马延', 'area')).toBeUndefined(); // -1 in world-countries
    expect(value('巴勒斯坦', 'population')).toBeUndefined(); // two pages in the Factbook
    expect(value('科威特', 'military-spending')).toBeUndefined(); // "0% of GDP (2012) ++ 3.35% of GDP (2011)"
    expect(value('Saab 900S', 'fuel-economy')).toBeUndefined(); // null in vega-datasets
    expect(value('金', 'discovered')).toBeUndefined(); // "Ancient" in periodic-table-data
    expect(value('鿫', 'standard-state')).toBeUndefined(); // "Expected to be a Gas"
  });
});

describe('the report', () => {
  it('counts what was left out by reason, with examples', () => {
    const { leftOut, values } = content.report;
    const counts = Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count]));
    expect(values).toBeGreaterThan(25_000);
    expect(counts).toMatchObject({
      "the Factbook's number: zero where it cannot be": 5,
      'no page of its own in the Factbook': 10,
      'vega-datasets has no fuel-economy': 8,
      'vega-datasets has no engine-power': 6,
      "the Factbook's number: not one number in the expected unit": 29,
    });
    for (const { count, examples } of leftOut) expect(examples).toHaveLength(Math.min(count, 5));
  });

  it('credits every package', () => {
    expect(content.credits.map(({ licence }) => licence)).toEqual([
      'ODbL-1.0',
      'Public domain',
      'BSD-3-Clause',
      'MIT',
      'MIT',
    ]);
  });
});

function isReadBack({ attribute, value: typed, unit }: ContentValue): boolean {
  const definition = registry.get(attribute);
  if (!definition) return false;
  const read = parseValue(definition.kind, typed, { dimension: definition.dimension ?? undefined, unit });
  return read.kind !== 'number' || (read.value.number === typed && read.value.unit === (unit ?? ''));
}
