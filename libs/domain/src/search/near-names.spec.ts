import { editDistance } from './edit-distance';
import { isNearName, nearKeysOf } from './near-names';
import { nearestFirst, nearestKeysOf } from './nearest-names';
import { searchKeysOf } from './search-keys';
import { readHan } from './testing/read-han';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['battery', 'battery', 0],
    ['battery', 'batery', 1],
    ['battery', 'batttery', 1],
    ['battery', 'bettery', 1],
    ['battery', 'batetry', 1],
    ['kitten', 'sitting', 3],
    ['电池容量', '电池容显', 1],
    ['', 'abc', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
  });
});

describe('isNearName', () => {
  it.each([
    ['Battery Capacity', 'capacity battery'],
    ['batery', 'Battery'],
    ['screen sizes', 'Screen size'],
    ['電池容量', '电池容量'],
    ['手机电池容量', '电池容量'],
    ['电池', '电池容量'],
    ['电池容重', '电池容量'],
    ['Ｗｅｉｇｈｔ', 'weight'],
  ])('takes %s and %s for the same thing', (query, name) => {
    expect([isNearName(query, name), isNearName(name, query)]).toEqual([true, true]);
  });

  it.each([
    ['重量', '容量'],
    ['width', 'depth'],
    ['GDP', 'area'],
    ['kg', 'km'],
    ['价格', '口味'],
  ])('tells %s and %s apart', (query, name) => {
    expect(isNearName(query, name)).toBe(false);
  });
});

describe('nearKeysOf', () => {
  it.each([
    ['batery capacity', 'Battery capacity'],
    ['wieght', 'Weight'],
    ['电池容重', '电池容量'],
    ['手机电池', '电池容量'],
  ])('shares a key of %s with %s', (query, name) => {
    const kept = new Set<string>(searchKeysOf(name, [], readHan));
    expect(nearKeysOf(query).some((key) => kept.has(key))).toBe(true);
  });
});

describe('nearestKeysOf', () => {
  it.each([
    ['种国', '中国'],
    ['switzerl', 'Swiss Confederation'],
    ['苹国', '苹果'],
    ['zzz kingdom', 'United Kingdom'],
  ])('shares a key of %s with %s', (query, name) => {
    const kept = new Set<string>(searchKeysOf(name, [], (han) => (han === '种国' ? [['zhong', 'guo']] : readHan(han))));
    const keys = nearestKeysOf(query, (han) => (han === '种国' ? [['zhong', 'guo']] : readHan(han)));
    expect(keys.some((key) => kept.has(key))).toBe(true);
  });
});

describe('nearestFirst', () => {
  const near = (query: string, names: string[]) => nearestFirst(query, names, (name) => [name], readHan);

  it('puts what differs least first, in writing or in sound', () => {
    expect(near('swizerlnd', ['Swaziland', 'Switzerland'])).toEqual(['Switzerland', 'Swaziland']);
    expect(near('zhonggou', ['中国'])).toEqual(['中国']);
  });

  it('leaves out what has little in common', () => {
    expect(near('豆腐', ['中华人民共和国'])).toEqual([]);
  });
});
