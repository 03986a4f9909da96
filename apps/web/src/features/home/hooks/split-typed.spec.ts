import { splitTyped } from './split-typed';

describe('splitTyped', () => {
  it.each([
    ['中国 pk 美国', ['中国', '美国']],
    ['中国pk美国', ['中国', '美国']],
    ['中国 ＰＫ 美国', ['中国', '美国']],
    ['甜豆腐脑 对比 咸豆腐脑', ['甜豆腐脑', '咸豆腐脑']],
    ['China vs. USA', ['China', 'USA']],
    ['a pk b PK c', ['a', 'b', 'c']],
  ])('splits %s', (text, names) => {
    expect(splitTyped(text)).toEqual(names);
  });

  it.each(['中国', '中国 pk', '中国 pk ', 'pk 美国', 'pk', '', 'upkeep', 'PK2', 'iPhone pk', 'novs'])(
    'leaves “%s” as it is, for more may follow',
    (text) => {
      expect(splitTyped(text)).toBeNull();
    },
  );
});
