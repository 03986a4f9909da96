import { editDistance } from './edit-distance';
import { isNearName, nearKeysOf, spellingKeysOf } from './near-names';
import { searchKeysOf } from './search-keys';

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
    const kept = new Set<string>([...searchKeysOf(name, []), ...spellingKeysOf([name])]);
    expect(nearKeysOf(query).some((key) => kept.has(key))).toBe(true);
  });
});
