import type { LocalizedText } from '@pkyx/domain';

const HAN = /\p{Script=Han}/u;

/** The names of something that was called by one name only: it is Chinese when it has a Chinese character. */
export function namesFrom(name: string): LocalizedText {
  return HAN.test(name) ? { zh: name, en: '' } : { zh: '', en: name };
}

/** A name for each reader: where one language has none, the other's. */
export function namesForReaders({ zh, en }: LocalizedText): LocalizedText {
  return { zh: zh || en, en: en || zh };
}
