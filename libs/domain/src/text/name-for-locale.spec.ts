import { nameForLocale } from './name-for-locale';

describe('nameForLocale', () => {
  it.each([
    ['中国', ['China', 'PRC'], '中国', 'China'],
    ['iPhone 17', ['苹果17'], 'iPhone 17', 'iPhone 17'],
    ['Россия', ['俄罗斯', 'Russia'], '俄罗斯', 'Russia'],
    ['甜豆腐脑', [], '甜豆腐脑', '甜豆腐脑'],
    ['Ford Pinto', [], 'Ford Pinto', 'Ford Pinto'],
    ['法国', ['Франция', 'France'], '法国', 'France'],
    ['T恤', ['T-shirt'], 'T恤', 'T-shirt'],
    ['1984', ['一九八四', 'Nineteen Eighty-Four'], '1984', '1984'],
    ['中国', ['86', 'China'], '中国', 'China'],
    ['科特迪瓦', ['Côte d’Ivoire'], '科特迪瓦', 'Côte d’Ivoire'],
  ])('shows %s (%j) as %s and %s', (title, aliases, zh, en) => {
    expect(nameForLocale(title, aliases, 'zh')).toBe(zh);
    expect(nameForLocale(title, aliases, 'en')).toBe(en);
  });
});
