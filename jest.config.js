/** Unit tests read src/, end-to-end tests start what is in dist/. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // They need a browser: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  // Many tests wait for processes, so that every core is worth a worker.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/support/setup.ts',
  testTimeout: 60_000,
};
