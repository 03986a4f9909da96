import type { HanReader } from '../sounds';

const SYLLABLES = new Map(
  '中zhong 国guo 华hua 人ren 民min 共gong 和he 苹ping 果guo 豆dou 腐fu 脑nao 甜tian 手shou 机ji 西xi 安an 先xian 重zhong 庆qing'
    .split(' ')
    .map((item) => [item.slice(0, 1), item.slice(1)]),
);

/** Reads the characters that specs use; 重 in two ways, others as they stand. */
export const readHan: HanReader = (han) => {
  const first = [...han].map((character) => SYLLABLES.get(character) ?? character);
  return han.includes('重') ? [first, first.map((syllable) => (syllable === 'zhong' ? 'chong' : syllable))] : [first];
};
