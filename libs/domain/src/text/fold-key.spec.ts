import fc from 'fast-check';
import { foldKey } from './fold-key';

describe('foldKey', () => {
  it.each([
    ['', '', 'nothing'],
    [' \t\r\n\u3000\u00a0', '', 'white space only'],
    ['\u200b\ufeff\u2060', '', 'zero-width characters only'],
    ['China', 'china', 'case'],
    ['  iPhone \t\n 17  ', 'iphone 17', 'white space trimmed and collapsed'],
    ['ｉＰｈｏｎｅ　１７', 'iphone 17', 'full width'],
    ['a\u200bb', 'ab', 'a zero-width space inside a word'],
    ['a \u200b b', 'a b', 'a zero-width space between spaces'],
    ['a\u0000b\u0007', 'ab', 'control characters'],
    ['ab\u202ecd', 'abcd', 'a bidi override'],
    ['\ud800x', 'x', 'half of a surrogate pair'],
    ['❤️', '❤', 'variation selector'],
    ['Straße', 'strasse', 'sharp s'],
    ['STRAẞE', 'strasse', 'capital sharp s'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφοσ', 'final sigma'],
    ['σίσυφος', 'σίσυφοσ', 'final sigma'],
    ['İstanbul', 'istanbul', 'Turkish capital dotted i'],
    ['ISPARTA', 'isparta', 'capital i'],
    ['Isparta', 'isparta', 'capital i'],
    ['ısparta', 'isparta', 'Turkish small dotless i'],
    ['cafe\u0301', 'caf\u00e9', 'decomposed accent'],
    ['ﬁve', 'five', 'ligature'],
    ['中華民國', '中华民国', 'traditional Chinese'],
    ['臺灣', '台湾', 'traditional Chinese'],
    ['蘋果', '苹果', 'traditional Chinese'],
    ['乾隆', '干隆', 'characters are simplified one by one'],
    ['薴', '苎', 'a chain of the table is followed to its end'],
    ['豈', '岂', 'compatibility ideograph'],
    ['C++ / C#', 'c++ / c#', 'signs are kept'],
  ])('folds %j to %j (%s)', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  it('keeps apart what differs', () => {
    expect(foldKey('resume')).not.toBe(foldKey('résumé'));
    expect(foldKey('C')).not.toBe(foldKey('C#'));
    expect(foldKey('a b')).not.toBe(foldKey('ab'));
  });

  it('folds what is plain ASCII as it does beside other characters', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZi09 ~!#+-') }).filter((text) => text === text.trim());
    fc.assert(fc.property(plain, (text) => expect(foldKey(`中${text}`)).toBe(`中${foldKey(text)}`)));
  });

  it('changes nothing when it folds a key again, for every character', () => {
    const changed: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      const key = foldKey(`a${String.fromCodePoint(codePoint)}`);
      if (foldKey(key) !== key) changed.push(codePoint.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('changes nothing when it folds the key of any text again', () => {
    const mark = fc.constantFrom(
      'i',
      'I',
      'İ',
      'ς',
      'Σ',
      'ß',
      'ΐ',
      '\u0307',
      '\u0323',
      '\u0345',
      '\u0301',
      '\u200d',
      ' ',
      'ﬃ',
      '薴',
      '가',
      '\u1100',
    );
    const text = fc.array(fc.oneof(mark, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => {
        const key = foldKey(parts.join(''));
        expect(foldKey(key)).toBe(key);
      }),
      { numRuns: 5000 },
    );
  });
});
