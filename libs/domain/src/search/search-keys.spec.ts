import fc from 'fast-check';
import { foldKey } from '../text/fold-key';
import { nameAnswers, searchKeysOf, searchTiers, type MatchHow } from './search-keys';

/** The best way in which an entry with these names answers, decided as the database does. */
function answer(query: string, title: string, ...aliases: string[]): MatchHow | null {
  const keys = searchKeysOf(title, aliases);
  const names = [title, ...aliases].map(foldKey);
  const tier = searchTiers(query).find(
    ({ keys: wanted, beginnings, texts }) =>
      wanted.every((key) => keys.includes(key)) &&
      beginnings.every((start) => keys.some((key) => key.startsWith(start))) &&
      names.some((name) => texts.every((text) => name.includes(text))),
  );
  return tier?.how ?? null;
}

const han = fc.stringMatching(/^[一-鿿]{1,12}$/);

describe('searching by keys', () => {
  it.each<[string, string[], MatchHow | null]>([
    ['中国', ['中国', 'China'], 'exact'],
    ['CHINA', ['中国', 'China'], 'exact'],
    ['ｃｈｉｎａ', ['中国', 'China'], 'exact'],
    ['chi', ['中国', 'China'], 'prefix'],
    ['united k', ['英国', 'United Kingdom'], 'prefix'],
    ['united kingdo', ['英国', 'United Kingdom'], 'prefix'],
    ['kingdom', ['英国', 'United Kingdom'], 'word'],
    ['king', ['英国', 'United Kingdom'], 'word'],
    ['kingdo', ['英国', 'United Kingdom'], 'word'],
    ['kingdom united', ['英国', 'United Kingdom'], 'word'],
    ['ingdom', ['英国', 'United Kingdom'], null],
    ['kingdoms', ['英国', 'United Kingdom'], null],
    ['民共', ['中国', '中华人民共和国'], 'contains'],
    ['国', ['中国'], 'contains'],
    ['華人', ['中国', '中华人民共和国'], 'contains'],
    ['民华', ['中国', '中华人民共和国'], null],
    ['共和 人民', ['中国', '中华人民共和国'], 'contains'],
    ['果17', ['苹果17 Pro'], 'contains'],
    ['7 苹果', ['苹果17 Pro'], 'contains'],
    ['pro', ['苹果17 Pro'], 'word'],
    ['sao', ['圣多美和普林西比', 'São Tomé and Príncipe'], 'prefix'],
    ['principe', ['圣多美和普林西比', 'São Tomé and Príncipe'], 'word'],
    ['São Tomé', ['圣多美', 'Sao Tome'], 'exact'],
    ['が', ['か'], null],
    ['c++', ['C++'], 'exact'],
    ['+', ['C++'], null],
    ['.*', ['中国', 'China'], null],
    ['$where', ['中国', 'where'], 'word'],
    ['𠮷野', ['𠮷野家'], 'prefix'],
    ['野', ['𠮷野家'], 'contains'],
  ])('%s against %j is %s', (query, [title = '', ...aliases], how) => {
    expect(answer(query, title, ...aliases)).toBe(how);
  });

  it('puts titles that begin with the query before aliases that do', () => {
    const [, tier] = searchTiers('日');
    expect(searchKeysOf('日本', ['Japan'])).toEqual(expect.arrayContaining(tier?.keys ?? []));
    expect(searchKeysOf('Nissan Stanza', ['日产 Stanza'])).not.toEqual(expect.arrayContaining(tier?.keys ?? []));
  });

  it('does not take two names for one that contains the query', () => {
    expect(answer('中国人', '中国', '国人')).toBeNull();
  });

  it('has nothing to look for in a query without a visible character', () => {
    expect(searchTiers(' \u200b ')).toEqual([]);
  });

  it('gives each key once', () => {
    const keys = searchKeysOf('人人人人', ['人人', 'aaa aaa aaa']);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('finds every Chinese name by every part of it', () => {
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (name, a, b) => {
        const characters = [...name];
        const [start, end] = [a % characters.length, b % characters.length].sort((x, y) => x - y);
        expect(answer(characters.slice(start, (end ?? 0) + 1).join(''), name)).not.toBeNull();
      }),
    );
  });

  it('finds every name by every beginning of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), (name, length) => {
        const folded = foldKey(name);
        const start = foldKey([...folded].slice(0, 1 + (length % Math.max(1, [...folded].length))).join(''));
        fc.pre(start !== '' && folded.startsWith(start));
        expect(['exact', 'prefix']).toContain(answer(start, name));
      }),
    );
  });
});

describe('telling the title from an alias', () => {
  it.each<[MatchHow, string, string, boolean]>([
    ['exact', 'China', 'china', true],
    ['exact', 'China', '中国', false],
    ['prefix', '中', '中国', true],
    ['word', 'pro 17', 'iphone 17 pro max', true],
    ['prefix', 'sao', 'são tomé', true],
    ['word', 'pro 18', 'iphone 17 pro max', false],
    ['contains', '人民 共和', '中华人民共和国', true],
    ['contains', '人民', '中国', false],
  ])('%s: %s against %s', (how, query, name, expected) => {
    expect(nameAnswers(how, query, name)).toBe(expected);
  });
});
