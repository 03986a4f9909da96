import { givenNames } from './names';

describe('givenNames', () => {
  it.each([
    [
      { zh: '面积', en: 'Area' },
      { zh: '面积', en: 'Area' },
    ],
    [
      { zh: '面积', en: '面积' },
      { zh: '面积', en: '' },
    ],
    [
      { zh: 'GDP', en: 'GDP' },
      { zh: '', en: 'GDP' },
    ],
  ])('of %j are %j', (names, given) => {
    expect(givenNames(names)).toEqual(given);
  });
});
