/** Unit tests sit beside the code (no database, no network); integration tests live in tests/ folders and in *.int.test.ts. */
const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
// temporal-polyfill is published as ES modules only.
const transformIgnorePatterns = ['/node_modules/(?!temporal-(polyfill|utils|spec)/)'];
const common = {
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns,
  modulePathIgnorePatterns: ['<rootDir>/.phda'],
};

module.exports = {
  maxWorkers: 2,
  // A busy machine is slow, not wrong: what takes this long has hung.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.int\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['**/*.int.test.ts'],
      globalSetup: '<rootDir>/shared-models/src/testing/global-setup.ts',
      globalTeardown: '<rootDir>/shared-models/src/testing/global-teardown.ts',
    },
  ],
};
