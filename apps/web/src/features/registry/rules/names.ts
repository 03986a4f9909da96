import type { LocalizedText } from '@pkyx/domain';

const HAN = /\p{Script=Han}/u;

/** The names as somebody gave them: the API fills in the other language where one has no name of its own. */
export function givenNames({ zh, en }: LocalizedText): LocalizedText {
  if (zh !== en) return { zh, en };
  return HAN.test(zh) ? { zh, en: '' } : { zh: '', en };
}
