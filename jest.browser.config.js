import base from './jest.config.js';

/** Tests that click through the pages in Chromium. They build what runs in report.html, and never read dist/report/. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  // One after the other: some of them measure time.
  maxWorkers: 1,
  testTimeout: 180_000,
  globalSetup: '<rootDir>/test/browser/setup.ts',
};
