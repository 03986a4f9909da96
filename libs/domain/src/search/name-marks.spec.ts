import { nameAnswers, nameMarks } from './name-marks';
import type { MatchHow } from './search-tiers';
import { readHan } from './testing/read-han';

/** The marked parts of a name, each in brackets; null when it does not answer. */
function marked(how: MatchHow, query: string, name: string): string | null {
  const marks = nameMarks(how, query, name, readHan);
  return marks && marks.reduceRight((text, [a, b]) => `${text.slice(0, a)}[${text.slice(a, b)}]${text.slice(b)}`, name);
}

describe('marking where a name answers', () => {
  it.each<[MatchHow, string, string, string | null]>([
    ['exact', 'China', 'CHINA', '[CHINA]'],
    ['exact', 'China', '中国', null],
    ['prefix', '中', '中国', '[中]国'],
    ['prefix', 'sao', 'São Tomé', '[São] Tomé'],
    ['prefix', 'ｐｒｏ', 'Pro Max', '[Pro] Max'],
    ['word', 'pro 17', 'iPhone 17 Pro Max', 'iPhone [17] [Pro] Max'],
    ['word', 'pro 18', 'iPhone 17 Pro Max', null],
    ['contains', '共和 人民', '中华人民共和国', '中华[人民][共和]国'],
    ['contains', '華人', '中华人民', '中[华人]民'],
    ['contains', '人民', '中国', null],
    ['pinyin', 'doufu', '甜豆腐脑', '甜[豆腐]脑'],
    ['pinyin', 'douf', '甜豆腐脑', '甜[豆腐]脑'],
    ['pinyin', 'zhong guo', '中国人', '[中国]人'],
    ['pinyin', 'zhong国', '中国人', '[中国]人'],
    ['pinyin', 'chongqing', '重庆', '[重庆]'],
    ['pinyin', 'guo', 'guo', null],
    ['pinyin', 'ipad手ji', 'iPad 手机', '[iPad 手机]'],
    ['initials', 'pg17', '苹果17 Pro', '[苹果17] Pro'],
    ['initials', 'mgh', '人民共和国', '人[民共和]国'],
    ['initials', 'zz', '中国', null],
    ['typo', 'kigndom', 'United Kingdom', 'United [Kingdom]'],
    ['typo', 'untied kingdom', 'United Kingdom', '[United] [Kingdom]'],
    ['typo', 'kindom', 'United States', null],
  ])('%s: %s in %s is %s', (how, query, name, expected) => {
    expect(marked(how, query, name)).toBe(expected);
    expect(nameAnswers(how, query, name, readHan)).toBe(expected !== null);
  });

  it('answers without a mark where folding has moved the characters', () => {
    expect(nameMarks('prefix', 'が', 'か\u3099っこう', readHan)).toEqual([]);
  });
});
