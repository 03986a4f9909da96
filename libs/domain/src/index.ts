export * from './domain-error';
export * from './values/value';
export * from './values/attribute-groups';
export * from './values/parse-value';
export * from './values/sources';
export { isSiteImage, webAddress } from './values/url-value';
export * from './comparison/comparison';
export {
  type MatchHow,
  nameAnswers,
  searchKeysOf,
  type SearchTier,
  searchTiers,
} from './search/search-keys';
export { isNearName, nearKeysOf, spellingKeysOf } from './search/near-names';
export type { Dimension, Unit } from './units/unit';
export * from './units/unit-table';
export * from './units/conversion';
export * from './units/quantity-text';
export * from './units/quantity-format';
export * from './units/quantity-comparison';
export * from './text/fold-key';
export * from './text/graphemes';
export * from './text/name-for-locale';
export * from './text/names';
export * from './text/slug';
export * from './queries/pk-limits';
export * from './queries/pk-query';
export type * from './queries/pk-reading';
export * from './accounts/email-address';
export * from './accounts/password';
export * from './accounts/username';
export * from './comparison/compare-entries';
