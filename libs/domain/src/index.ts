export * from './domain-error';
export * from './values/value';
export * from './values/attribute-groups';
export * from './comparison/comparison';
