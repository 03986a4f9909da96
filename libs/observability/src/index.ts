export * from './logging';
export * from './metrics/gauge';
export * from './metrics/mongodb-pool';
export * from './metrics/redis-connection';
export * from './processes/process-register';
export * from './processes/process-reporter';
export * from './tracing/tracing';
