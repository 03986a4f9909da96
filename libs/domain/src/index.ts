export * from './domain-error';
export * from './values/value';
export * from './values/attribute-groups';
export * from './values/parse-value';
export { sortKeyOf } from './values/sort-key';
export * from './values/sources';
export { isSiteImage, webAddress } from './values/url-value';
export * from './comparison/comparison';
export { nameAnswers, nameMarks } from './search/name-marks';
export { isNearName, nearKeysOf } from './search/near-names';
export { nearestFirst, nearestKeysOf } from './search/nearest-names';
export type { Mark } from './search/search-form';
export { searchKeysOf } from './search/search-keys';
export { MATCH_HOWS, type MatchHow, type SearchTier, searchTiers } from './search/search-tiers';
export type { HanReader } from './search/sounds';
export type { Dimension, Unit } from './units/unit';
export * from './units/unit-table';
export * from './units/conversion';
export * from './units/quantity-text';
export * from './units/typed-quantity';
export * from './units/quantity-format';
export * from './units/quantity-comparison';
export * from './text/fold-key';
export * from './text/graphemes';
export * from './text/name-for-locale';
export * from './text/names';
export * from './text/slug';
export {
  type FacetCondition,
  type FacetQuery,
  readFacetQuery,
  splitsBeforeName,
  withoutConnectives,
} from './queries/facet-query';
export { FACET_OPERATORS, type FacetOperator } from './queries/facet-words';
export * from './queries/pk-limits';
export * from './queries/pk-query';
export type * from './queries/pk-reading';
export * from './accounts/email-address';
export * from './accounts/password';
export * from './accounts/username';
export * from './comparison/compare-entries';
export * from './comparison/priorities';
export * from './comparison/scores';
export * from './comparison/difference';
