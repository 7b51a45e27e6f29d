import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** design.md: imports point one way. Each room lists what it may not reach. */
const subgraphNames = [
  'accounts',
  'ai-data-logger',
  'analytics-workflows',
  'ai-analytics-assistant',
  'phoenix-monitor',
];
const anySubgraph = subgraphNames.map((name) => `@phda/${name}`);
const upward = {
  group: [...anySubgraph, '@phda/gateway', '@phda/launcher'],
  message: 'Imports point one way: launcher → gateway, subgraphs → shared-models, shared-service.',
};
const inner = {
  regex: '^@phda/[^/]+/(?!src/(testing|registry)$)',
  message: 'Import a package by its name; its inside is its own.',
};
const frameworks = [
  'sequelize',
  'sequelize-typescript',
  'pg',
  'graphql',
  'openai',
  'undici',
  '@apollo/*',
  '@langchain/*',
  '@opentelemetry/*',
  'node:fs',
  'node:http',
  'node:crypto',
];
const restrict = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [inner, ...patterns] }],
});
const tests = ['**/*.test.ts', '**/tests/**', '**/testing/**'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/__generated__/**',
      '.phda/**',
      '**/*.cjs',
      'migrations/**',
      '**/*.mjs',
      'shared-models/sequelize-cli/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: one word per idea, everywhere.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'The environment is read in shared-service/src/config only.',
        },
        {
          selector: "CallExpression[callee.property.name='findByPk']",
          message: 'Keys lead with the owner: use findOne with user_id and id.',
        },
        {
          selector: "CallExpression[callee.property.name='sync']",
          message: 'The schema changes by migrations only.',
        },
      ],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      ...restrict(),
    },
  },
  {
    files: ['shared-service/src/**'],
    rules: restrict(
      { group: ['@phda/*'], message: 'shared-service imports no other workspace.' },
      { group: ['sequelize*', 'pg'], message: 'shared-service knows no database.' },
    ),
  },
  { files: ['shared-models/src/**'], rules: restrict(upward) },
  {
    files: ['gateway/src/**'],
    rules: restrict({
      group: [...anySubgraph, '@phda/launcher', '@phda/shared-models', 'sequelize*', 'pg'],
      message: 'The gateway touches neither subgraphs nor the database.',
    }),
  },
  { files: ['subgraphs/*/src/**'], rules: restrict(upward) },
  {
    files: ['subgraphs/*/src/resolvers/**'],
    rules: {
      ...restrict(upward, {
        group: ['sequelize*', 'pg'],
        message: 'Resolvers call data/, never models or SQL.',
      }),
      'max-lines-per-function': ['error', { max: 20, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['subgraphs/*/src/domain/**'],
    ignores: tests,
    rules: restrict(
      upward,
      { group: frameworks, message: 'domain/ is pure: no framework, clock, randomness, network or file.' },
      {
        group: ['**/data/*', '**/resolvers/*', '**/workflows/*', '**/loaders/*'],
        message: 'domain/ depends on nothing around it.',
      },
    ),
  },
  {
    files: ['shared-service/src/config/**', 'scripts/**', 'bench/**', ...tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  { files: ['scripts/**'], rules: { 'no-restricted-imports': 'off' } },
  // Tables of data, an entry each: longer than code may be.
  { files: ['shared-models/src/registry/*.ts'], rules: { 'max-lines': ['error', 320] } },
  { files: ['shared-models/src/testing/global-*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: [...tests, 'bench/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: tests,
    plugins: { jest },
    rules: {
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/expect-expect': 'off',
      'max-lines-per-function': 'off',
      'max-lines': 'off',
    },
  },
);
