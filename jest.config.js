import { availableParallelism } from 'node:os';

/** Unit tests read src/, end-to-end tests start what is in dist/. */
export default {
  testEnvironment: '<rootDir>/test/support/environment.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // They need a browser: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // As the build does (tsconfig.json, paths).
    '^@actions/(exec|http-client)$': '<rootDir>/scripts/stand-ins/$1.ts',
    '^@oozcitak/url/lib/URLAlgorithm$': '<rootDir>/scripts/stand-ins/url.ts',
    '^(js-yaml|undici)$': '<rootDir>/scripts/stand-ins/$1.ts',
  },
  transform: { '^.+\\.ts$': '<rootDir>/test/support/erase-types.ts' },
  // Many tests wait for processes, so that every core is worth more than one worker.
  maxWorkers: availableParallelism() + 1,
  // Each file that has run leaves some memory behind, and a process starts git the slower the more memory it has.
  workerIdleMemoryLimit: '150MB',
  globalSetup: '<rootDir>/test/support/setup.ts',
  testTimeout: 60_000,
};
