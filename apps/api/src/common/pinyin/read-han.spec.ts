import { readHan } from './read-han';

const read = (han: string) => readHan(han).map((syllables) => syllables.join(' '));

describe('readHan', () => {
  // The first readings: 现代汉语词典 and, for places, 中华人民共和国行政区划.
  it.each([
    ['中国', ['zhong guo']],
    ['重庆', ['chong qing']],
    ['银行', ['yin hang']],
    ['厦门', ['xia men']],
    ['六安', ['lu an']],
    ['长沙', ['chang sha', 'zhang sha']],
    ['曾国藩', ['ceng guo fan', 'zeng guo fan']],
    ['绿茶', ['lv cha', 'lu cha']],
    ['女儿', ['nv er', 'nu er']],
    ['𠮷野', ['𠮷 ye']],
    ['豆', ['dou']],
  ])('reads %s as %j', (han, readings) => {
    expect(read(han)).toEqual(readings);
  });

  it.each(['朝阳', '乐山', '单县', '仇英', '蔚县', '宿州', '大学', '圣多美和普林西比'])(
    'gives each character of %s one syllable',
    (han) => {
      for (const syllables of readHan(han)) expect(syllables).toHaveLength([...han].length);
    },
  );

  it('reads a character of many readings in a few ways only', () => {
    expect(readHan('重长行乐单曾朝藏调传弹都').length).toBeLessThanOrEqual(4);
    expect(readHan('重'.repeat(120))).toHaveLength(1);
  });
});
