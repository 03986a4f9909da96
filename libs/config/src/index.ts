export * from './environment';
export * from './stack-environment';
