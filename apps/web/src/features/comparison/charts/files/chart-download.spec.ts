import { fileName } from './chart-download';

it.each([
  ['keeps names as they are', '雷达图：中国 PK 美国', '雷达图：中国 PK 美国'],
  ['leaves out what file systems refuse', 'Radar: A/B vs C\\D?', 'Radar A B vs C D'],
  ['keeps to a length that they take', '名'.repeat(300), '名'.repeat(100)],
])('%s', (_behaviour, name, file) => {
  expect(fileName(name)).toBe(file);
});
