import js from '@eslint/js';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts', '**/*.browser-spec.ts'];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.data*/', 'coverage/', 'apps/web/src/lib/api-schema.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Nest's modules are classes with decorators and nothing inside.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A number in a sentence reads as what it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => socket.end()` may hand on nothing.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      // Event handlers and Node's own callbacks take promises; what matters is that none is left floating.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Documents and DTOs are classes for their decorators only; they carry data, no behaviour to lose.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // A status that came over the wire is a number, also where it is held against HttpStatus.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 200 }],
    },
  },
  {
    // One place reads the environment, checks it and gives it types.
    files: ['apps/**/src/**/*.{ts,tsx}', 'libs/**/*.ts', 'data/**/*.ts'],
    ignores: ['libs/config/**', ...specs],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings through @pkyx/config.' },
      ],
    },
  },
  {
    // No route for POST may forget what a repeated `Idempotency-Key` means.
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/common/idempotency/post.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@nestjs/common', importNames: ['Post'], message: 'Use the one of common/idempotency/post.' },
      ],
    },
  },
  {
    // A rule has one severity, so lines are counted twice: the warning is above.
    files: ['**/*.{ts,tsx,mts}'],
    ignores: specs,
    plugins: { pkyx: { rules: { 'max-lines': builtinRules.get('max-lines') } } },
    rules: { 'pkyx/max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], a11y.configs.recommended],
  },
  {
    files: specs,
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['apps/web/public/**/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        matchMedia: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
