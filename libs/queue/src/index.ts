export * from './batches';
export * from './counted-views';
export * from './mail-queue';
export * from './redis-connection';
export * from './redis-keys';
