import base from './jest.config.js';

/** What `npm test` takes a part of, whole: every damaged roster, and a sync struck at every step. */
export default {
  ...base,
  testMatch: ['**/fuzz.test.ts', '**/kill.test.ts'],
  globals: { EVERYTHING: true },
};
