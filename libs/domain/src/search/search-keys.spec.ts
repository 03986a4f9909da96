import fc from 'fast-check';
import { foldKey } from '../text/fold-key';
import { searchKeysOf } from './search-keys';
import { type MatchHow, searchTiers } from './search-tiers';
import { readHan } from './testing/read-han';

/** The best way in which an entry with these names answers, decided as the database does. */
function answer(query: string, title: string, ...aliases: string[]): MatchHow | null {
  const keys = searchKeysOf(title, aliases, readHan);
  const names = [title, ...aliases].map(foldKey);
  const tier = searchTiers(query, readHan).find(
    ({ keys: wanted, beginnings, texts }) =>
      wanted.every((group) => group.some((key) => keys.includes(key))) &&
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
    ['ingdom', ['英国', 'United Kingdom'], 'typo'],
    ['ngdom', ['英国', 'United Kingdom'], null],
    ['kingdoms', ['英国', 'United Kingdom'], 'typo'],
    ['kigndom', ['英国', 'United Kingdom'], 'typo'],
    ['united kindom', ['英国', 'United Kingdom'], 'typo'],
    ['untied kindom', ['英国', 'United Kingdom'], 'typo'],
    ['chna', ['中国', 'China'], 'typo'],
    ['chima', ['中国', 'China'], 'typo'],
    ['iran', ['伊拉克', 'Iraq'], null],
    ['model 16000', ['Model 16001'], null],
    ['民共', ['中国', '中华人民共和国'], 'contains'],
    ['国', ['中国'], 'contains'],
    ['華人', ['中国', '中华人民共和国'], 'contains'],
    ['民华', ['中国', '中华人民共和国'], null],
    ['共和 人民', ['中国', '中华人民共和国'], 'contains'],
    ['果17', ['苹果17 Pro'], 'contains'],
    ['17 苹果', ['苹果17 Pro'], 'contains'],
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
    ['zhongguo', ['中国'], 'pinyin'],
    ['zhong guo', ['中国'], 'pinyin'],
    ["xi'an", ['西安'], 'pinyin'],
    ['ZhongG', ['中国'], 'pinyin'],
    ['z', ['中国'], 'pinyin'],
    ['zhonghuarenmingong', ['中国', '中华人民共和国'], 'pinyin'],
    ['renmingo', ['中国', '中华人民共和国'], 'pinyin'],
    ['re', ['中国', '中华人民共和国'], null],
    ['guo17', ['苹果17 Pro'], 'pinyin'],
    ['pingguo17', ['苹果17 Pro'], 'pinyin'],
    ['chongqing', ['重庆'], 'pinyin'],
    ['zhong国', ['中国'], 'pinyin'],
    ['中guo', ['中国'], 'pinyin'],
    ['中g', ['中国'], 'pinyin'],
    ['重qing', ['重庆'], 'pinyin'],
    ['国guo', ['中国'], null],
    ['ipad手ji', ['iPad 手机'], 'pinyin'],
    ['zg', ['中国'], 'initials'],
    ['zhrm', ['中国', '中华人民共和国'], 'initials'],
    ['rmghg', ['中国', '中华人民共和国'], 'initials'],
    ['pg17', ['苹果17 Pro'], 'initials'],
    ['gz', ['中国'], null],
    ['чад', ['乍得', 'Чад'], 'exact'],
    ['كند', ['加拿大', 'كندا'], 'prefix'],
  ])('%s against %j is %s', (query, [title = '', ...aliases], how) => {
    expect(answer(query, title, ...aliases)).toBe(how);
  });

  it('puts titles that begin with the query before aliases that do', () => {
    const [, tier] = searchTiers('日', readHan);
    const keys = tier?.keys.flat() ?? [];
    expect(searchKeysOf('日本', ['Japan'], readHan)).toEqual(expect.arrayContaining(keys));
    expect(searchKeysOf('Nissan Stanza', ['日产 Stanza'], readHan)).not.toEqual(expect.arrayContaining(keys));
  });

  it('does not take two names for one that contains the query', () => {
    expect(answer('中国人', '中国', '国人')).toBeNull();
  });

  it('has nothing to look for in a query without a visible character', () => {
    expect(searchTiers(' \u200b ', readHan)).toEqual([]);
  });

  it('gives each key once', () => {
    const keys = searchKeysOf('人人人人', ['人人', 'aaa aaa aaa'], readHan);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps a bounded number of keys of however many names, whole names first', () => {
    const aliases = Array.from({ length: 50 }, (_, index) => `${'中华人民共和国'.repeat(8)}${index}`);
    const keys = searchKeysOf('人民', aliases, readHan);
    expect(keys.length).toBeLessThanOrEqual(1000);
    expect(keys.filter((key) => key.startsWith('x:'))).toHaveLength(51);
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
