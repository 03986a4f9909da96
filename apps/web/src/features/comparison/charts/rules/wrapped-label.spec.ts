import { widthOf, wrappedLabel } from './wrapped-label';

it('takes Latin characters for about half as wide as Chinese ones', () => {
  expect(widthOf('寿命')).toBe(2);
  expect(widthOf('Life')).toBeCloseTo(2.2);
});

it.each<[string, string, string[]]>([
  ['keeps what fits on one line', '预期寿命', ['预期寿命']],
  ['breaks Chinese into lines of the same length', '男性预期寿命', ['男性预', '期寿命']],
  ['breaks Latin text between words', 'Infant mortality rate', ['Infant', 'mortality', 'rate']],
  ['keeps marks with the word before them', '婴儿死亡率\u00a0↓', ['婴儿死亡', '率\u00a0↓']],
  ['starts no line with closing punctuation', '人均产值（平价）', ['人均产值', '（平价）']],
  ['lets a long word have its way', 'Unemployment ↓', ['Unemployment', '↓']],
  [
    'cuts what is beyond the last line',
    '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸',
    ['一二三四五', '六七八九十', '甲乙丙丁戊…'],
  ],
])('%s', (_behaviour, text, lines) => {
  expect(wrappedLabel(text, 5, 3)).toEqual(lines);
});
