export * from './counted-views';
export * from './redis-connection';
export * from './redis-keys';
