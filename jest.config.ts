/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const aliases = { '^@pkyx/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts' };

/** Packages published as ES modules only, which Jest on Node 20 has to transform. */
const esmOnly = [
  'linguist-languages',
  'marked',
  'msw',
  'rettime',
  'until-async',
  '@open-draft',
  '@mswjs',
  'opencc-js',
  'openapi-fetch',
  'migrate-mongo',
];
/** The driver's one dynamic import, which Jest's sandbox refuses untransformed. */
const dynamicImports = 'mongodb/lib/runtime_adapters';

const transformIgnorePatterns = [`/node_modules/(?!(${esmOnly.join('|')})/|${dynamicImports})`];

const serverTransform: Config['transform'] = {
  '^.+\\.(ts|m?js)$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
    },
  ],
};

const webTransform: Config['transform'] = {
  '^.+\\.(tsx?|m?js)$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, dynamicImport: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

/** Built and kept copies of the sources are none of jest's business. */
const modulePathIgnorePatterns = ['<rootDir>/dist', '<rootDir>/\\.cache', '<rootDir>/\\.data'];

const server = {
  rootDir: '.',
  modulePathIgnorePatterns,
  testEnvironment: 'node',
  moduleNameMapper: aliases,
  transform: serverTransform,
  transformIgnorePatterns,
};

const config: Config = {
  // One process would keep something of every file until it is out of memory: it is replaced when it grows.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...server,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,data,tools,bench}/**/*.spec.ts', '<rootDir>/apps/{api,worker}/src/**/*.spec.ts'],
    },
    {
      ...server,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/test/**/*.e2e-spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/apps/api/test/support/set-timeout.ts'],
      globalSetup: '<rootDir>/apps/api/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/apps/api/test/support/global-teardown.ts',
    },
    {
      ...server,
      displayName: 'worker',
      testMatch: ['<rootDir>/apps/worker/test/**/*.e2e-spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/apps/api/test/support/set-timeout.ts'],
      globalSetup: '<rootDir>/apps/api/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/apps/api/test/support/global-teardown.ts',
    },
    {
      displayName: 'web',
      rootDir: '.',
      modulePathIgnorePatterns,
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/apps/web/src/testing/setup.ts'],
      moduleNameMapper: { ...aliases, '\\.css$': '<rootDir>/apps/web/src/testing/style.ts' },
      transform: webTransform,
      transformIgnorePatterns,
    },
    { ...server, displayName: 'stack', testMatch: ['<rootDir>/tools/**/*.e2e-spec.ts'] },
    {
      ...server,
      displayName: 'browser',
      testMatch: ['<rootDir>/apps/web/e2e/**/*.browser-spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/apps/web/e2e/support/set-timeout.ts'],
      globalSetup: '<rootDir>/apps/web/e2e/support/global-setup.ts',
      globalTeardown: '<rootDir>/apps/web/e2e/support/global-teardown.ts',
    },
  ],
};

export default config;
