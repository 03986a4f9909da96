import { DomainError } from '@pkyx/domain';
import type { EntryAttributeRecord } from '@pkyx/persistence';
import { mongo } from 'mongoose';
import type { EntryContent } from './entry-content';

export const MOST_ATTRIBUTES = 500;
export const MOST_ALIASES = 50;
/** Of the values of an entry together; one that is read often should not weigh more than a picture. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Throws `too-many-attributes`, `too-many-aliases` or `entry-too-large`. */
export function demandSaneSize({ aliases, attributes }: EntryContent, records: readonly EntryAttributeRecord[]): void {
  demandFewAttributes(attributes);
  if (aliases.length > MOST_ALIASES) {
    throw new DomainError(
      'too-many-aliases',
      { zh: `一个词条最多 ${MOST_ALIASES} 个别名。`, en: `An entry has at most ${MOST_ALIASES} aliases.` },
      'aliases',
    );
  }
  if (mongo.BSON.calculateObjectSize({ records }) > MOST_BYTES) {
    throw new DomainError('entry-too-large', {
      zh: '这个词条的内容太多了，请缩短一些文字。',
      en: 'The entry holds too much: shorten some of its texts.',
    });
  }
}

/** Throws `too-many-attributes`; asked before the values are looked at too, which takes long for very many. */
export function demandFewAttributes({ length }: ArrayLike<unknown>): void {
  if (length <= MOST_ATTRIBUTES) return;
  throw new DomainError(
    'too-many-attributes',
    { zh: `一个词条最多 ${MOST_ATTRIBUTES} 个属性。`, en: `An entry has at most ${MOST_ATTRIBUTES} attributes.` },
    'attributes',
  );
}
